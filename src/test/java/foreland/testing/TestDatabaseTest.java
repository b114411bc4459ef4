package foreland.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.PerClass.class)
class TestDatabaseTest {

    @Test
    void each_database_has_the_migrated_schema_and_no_data_of_another(TestDatabase one) {
        try (TestDatabase other = TestDatabase.create()) {
            one.appClient()
                    .sql("insert into house.first_start_step (step) values ('mine')")
                    .update();
            assertThat(other.appClient()
                            .sql("select count(*) from house.first_start_step")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void the_running_role_owns_nothing_and_may_not_change_the_schema(TestDatabase database) {
        assertThat(database.appClient()
                        .sql(
                                "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThatThrownBy(() -> database.appClient()
                        .sql("create table public.mine (x int)")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.appClient()
                        .sql("drop table house.installation")
                        .update())
                .rootCause()
                .hasMessageContaining("must be owner");
    }
}
