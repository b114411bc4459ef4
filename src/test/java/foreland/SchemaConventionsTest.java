package foreland;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the migrated schema and holds it against docs/architecture.md. */
@ExtendWith(TestDatabase.PerClass.class)
class SchemaConventionsTest {

    private static final String MODULE_TABLES = """
            from pg_class t join pg_namespace n on n.oid = t.relnamespace
            where t.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$|public$)'
            """;

    /** The schemas to which a schema's foreign keys may lead, beside its own: the arrows, transitively. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("geography", Set.of()),
            Map.entry("api", Set.of()),
            Map.entry("house", Set.of()),
            Map.entry("journal", Set.of()),
            Map.entry("post", Set.of("journal")),
            Map.entry("partnership", Set.of("geography", "journal")),
            Map.entry("evidence", Set.of("geography", "journal", "partnership")),
            Map.entry("assessment", Set.of("geography", "journal", "partnership", "evidence")),
            Map.entry("governance", Set.of("geography", "journal", "partnership")),
            Map.entry("plan", Set.of("geography", "journal", "partnership", "governance")),
            Map.entry("delivery", Set.of("geography", "journal", "partnership", "governance", "plan")),
            Map.entry("publication", Set.of("geography", "journal", "partnership", "governance", "plan")));

    private final JdbcClient sql;

    SchemaConventionsTest(TestDatabase database) {
        this.sql = database.ownerClient();
    }

    @Test
    void every_table_with_a_partnerships_data_has_a_wall() {
        assertThat(texts("select n.nspname || '.' || t.relname " + MODULE_TABLES + """
                          and exists (select from pg_attribute c
                                      where c.attrelid = t.oid and c.attname = 'partnership_id' and not c.attisdropped)
                          and not (t.relrowsecurity and exists (select from pg_policy p where p.polrelid = t.oid))"""))
                .isEmpty();
    }

    @Test
    void every_table_of_plans_says_whose_it_is() {
        assertThat(texts("select t.relname " + MODULE_TABLES + """
                          and n.nspname = 'plan'
                          and not exists (select from pg_attribute c
                                          where c.attrelid = t.oid and c.attname = 'partnership_id' and c.attnotnull)""")).isEmpty();
    }

    @Test
    void foreign_keys_follow_the_arrows() {
        List<String> between = texts("""
                select distinct f.nspname || ' -> ' || t.nspname
                from pg_constraint k
                join pg_class ft on ft.oid = k.conrelid join pg_namespace f on f.oid = ft.relnamespace
                join pg_class tt on tt.oid = k.confrelid join pg_namespace t on t.oid = tt.relnamespace
                where k.contype = 'f' and f.nspname <> t.nspname""");
        assertThat(between).isNotEmpty().allSatisfy(arrow -> {
            String[] ends = arrow.split(" -> ", -1);
            assertThat(ARROWS.get(ends[0])).contains(ends[1]);
        });
    }

    @Test
    void every_schema_with_tables_is_a_module_of_the_drawing() {
        assertThat(ARROWS.keySet()).containsAll(texts("select distinct n.nspname " + MODULE_TABLES));
    }

    @Test
    void the_running_role_owns_nothing_and_goes_round_no_wall() {
        assertThat(texts("""
                        select relname from pg_class where relowner = 'foreland_app'::regrole
                        union all select proname from pg_proc where proowner = 'foreland_app'::regrole
                        union all select nspname from pg_namespace where nspowner = 'foreland_app'::regrole
                        union all select rolname from pg_roles
                                  where rolname = 'foreland_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)""")).isEmpty();
    }

    @Test
    void the_running_role_changes_no_entry_of_the_journal() {
        assertThat(texts("""
                        select t || ': ' || p from unnest(array['journal.entry', 'journal.link', 'journal.chain_head']) as t,
                            unnest(array['update', 'delete', 'truncate']) as p
                        where has_table_privilege('foreland_app', t, p)
                           or (p = 'update' and has_any_column_privilege('foreland_app', t, p))""")).isEmpty();
    }

    /** An index that begins with a column of the key will do; the partnership alone, which is in every row, will not. */
    @Test
    void every_foreign_key_is_found_by_an_index() {
        List<String> without = texts("""
                select k.conrelid::regclass || ' (' || (
                    select string_agg(a.attname, ',' order by array_position(k.conkey, a.attnum))
                    from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any(k.conkey)) || ')'
                from pg_constraint k
                where k.contype = 'f' and not exists (
                    select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                    where i.indrelid = k.conrelid and i.indkey[0] = any(k.conkey)
                      and (a.attname <> 'partnership_id' or cardinality(k.conkey) = 1))""");
        assertThat(without).isEmpty();
    }

    @Test
    void constraints_of_plans_have_names_that_say_something() {
        assertThat(texts("""
                        select conname from pg_constraint where connamespace in ('plan'::regnamespace, 'delivery'::regnamespace) and contype in ('c', 'f', 'u')
                          and conname ~ '_(check|fkey|key)[0-9]*$'""")).isEmpty();
    }

    private List<String> texts(String query) {
        return sql.sql(query).query(String.class).list();
    }
}
