package foreland.house.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.house.Refusal;
import foreland.house.database.Migrations.Needed;
import foreland.testing.TestDatabase;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private final TestDatabase database = TestDatabase.create();
    private final Migrations migrations = new Migrations(database.owner());

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_database_that_this_version_made_needs_nothing() {
        assertThat(migrations.needed()).isEqualTo(Needed.NOTHING);
    }

    @Test
    void an_empty_database_needs_all() {
        sql("drop schema house cascade");
        assertThat(migrations.needed()).isEqualTo(Needed.ALL);
    }

    @Test
    void a_database_that_an_older_version_made_needs_some() {
        sql("delete from house.flyway_schema_history"
                + " where installed_rank = (select max(installed_rank) from house.flyway_schema_history)");
        assertThat(migrations.needed()).isEqualTo(Needed.SOME);
    }

    @Test
    void a_migration_that_was_another_when_it_was_run_is_not_passed_over() {
        sql("update house.flyway_schema_history set checksum = checksum + 1"
                + " where installed_rank = (select max(installed_rank) from house.flyway_schema_history)");
        assertThat(migrations.needed()).isEqualTo(Needed.SOME);
        assertThatThrownBy(migrations::run).isInstanceOf(FlywayValidateException.class);
    }

    @Test
    void a_database_that_a_newer_version_made_is_refused() {
        sql("insert into house.flyway_schema_history values"
                + " (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', now(), 1, true)");
        assertThatThrownBy(migrations::needed)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("step 9999 \"later\" is unknown here");
    }

    private void sql(String statement) {
        database.ownerClient().sql(statement).update();
    }
}
