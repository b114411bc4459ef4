package foreland.house.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.house.Refusal;
import foreland.house.database.Database;
import foreland.house.database.Migrations;
import foreland.house.directory.SecretFile;
import foreland.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {

    @TempDir
    Path folder;

    private final TestDatabase source = TestDatabase.create();
    private final TestDatabase target = TestDatabase.create();

    /** Things a later module may well have: a reference to itself, an append-only trigger, a computed column, forced policies. */
    private static final String SCHEMA = """
            create table house.tree (
                id bigint generated always as identity primary key,
                parent bigint references house.tree,
                name text,
                shout text generated always as (upper(name)) stored);
            alter table house.tree enable row level security;
            alter table house.tree force row level security;
            create policy nobody on house.tree using (false);
            create function house.refuse() returns trigger language plpgsql as
                $$ begin raise exception 'append only'; end $$;
            create trigger append_only before insert or update or delete or truncate on house.tree
                execute function house.refuse();
            """;

    @BeforeEach
    void schemas() {
        execute(source, SCHEMA);
        execute(target, SCHEMA);
        execute(source, "alter table house.tree disable trigger append_only");
        execute(
                source,
                "insert into house.tree (parent, name) values (2, 'child'), (null, E'Zoë\\t\\\\ \"x\"\\n'), (1, null)");
        execute(source, "alter table house.tree enable trigger append_only");
    }

    @AfterEach
    void drop() {
        source.close();
        target.close();
    }

    @Test
    void every_row_comes_back_with_references_triggers_policies_and_sequences() throws Exception {
        load(BackupFile.open(writeBackup()));

        assertThat(rows(target)).isEqualTo(rows(source)).contains("Zoë");
        assertThatThrownBy(() -> execute(target, "delete from house.tree")).hasStackTraceContaining("append only");
        assertThat(text(target, "select relforcerowsecurity::text from pg_class where oid = 'house.tree'::regclass"))
                .isEqualTo("true");
        execute(target, "alter table house.tree disable trigger append_only");
        assertThatThrownBy(() -> execute(target, "insert into house.tree (parent) values (99)"))
                .hasStackTraceContaining("foreign key");
        assertThat(text(target, "select (nextval('house.tree_id_seq') > 3)::text"))
                .isEqualTo("true");
    }

    @Test
    void a_backup_with_a_flipped_byte_is_refused() throws Exception {
        Path file = writeBackup();
        byte[] bytes = Files.readAllBytes(file);
        int refused = 0;
        for (int at = 40; at < bytes.length; at += 97) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x55;
            refused += isRefused(Files.write(folder.resolve("damaged.zip"), damaged)) ? 1 : 0;
        }
        // Some bytes of a zip (dates, say) carry nothing; a changed content never passes.
        assertThat(refused).isPositive();
        assertThat(isRefused(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2))))
                .isTrue();
    }

    @Test
    void a_backup_of_a_newer_version_is_refused() throws Exception {
        execute(
                source,
                "insert into house.flyway_schema_history values"
                        + " (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', now(), 1, true)");
        Path file = writeBackup();
        assertThatThrownBy(() -> BackupFile.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer version of Foreland");
    }

    @Test
    void files_beside_the_database_are_in_it() throws Exception {
        Path files = Files.createDirectories(folder.resolve("files/maps"));
        Files.writeString(files.resolve("ward.txt"), "Cliftonville");
        try (BackupFile backup = BackupFile.open(writeBackup())) {
            assertThat(backup.manifest().files())
                    .singleElement()
                    .extracting(Manifest.FilePart::path)
                    .isEqualTo("maps/ward.txt");
            assertThat(backup.content("files/maps/ward.txt").readAllBytes())
                    .asString()
                    .isEqualTo("Cliftonville");
        }
    }

    @Test
    void a_database_that_holds_something_is_not_restored_into() {
        Restoration restoration =
                new Restoration(new AsSuperuser(target), null, folder, new SecretFile(folder.resolve("key")));
        assertThatThrownBy(restoration::refuseNonEmptyDatabase)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not empty");
    }

    private Path writeBackup() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BackupWriter(source.superuser(), new Migrations(source.owner()), folder.resolve("files"), null).write(out);
        return Files.write(folder.resolve("backup.zip"), out.toByteArray());
    }

    private void load(BackupFile backup) throws Exception {
        try (backup;
                var connection = target.superuser().getConnection()) {
            new Loading(connection, backup).run();
        }
    }

    private static boolean isRefused(Path file) throws IOException {
        try (BackupFile accepted = BackupFile.open(file)) {
            return false;
        } catch (Refusal refusal) {
            return true;
        }
    }

    private static String rows(TestDatabase database) {
        return text(database, "select string_agg(t::text, ';' order by id) from house.tree t");
    }

    private static String text(TestDatabase database, String query) {
        return JdbcClient.create(database.superuser())
                .sql(query)
                .query(String.class)
                .single();
    }

    private static void execute(TestDatabase database, String sql) {
        new JdbcTemplate(database.superuser()).execute(sql);
    }

    private record AsSuperuser(TestDatabase database) implements Database {

        @Override
        public DataSource owner() {
            return database.owner();
        }

        @Override
        public DataSource everything() {
            return database.superuser();
        }

        @Override
        public Map<String, Object> pool() {
            return Map.of();
        }

        @Override
        public void close() {}
    }
}
