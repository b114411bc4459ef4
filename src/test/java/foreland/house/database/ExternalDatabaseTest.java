package foreland.house.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.house.Refusal;
import foreland.testing.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL server that others administer, played by the test server. */
class ExternalDatabaseTest {

    private final TestDatabase database = TestDatabase.create();
    private final JdbcTemplate administrator = new JdbcTemplate(database.superuser());

    ExternalDatabaseTest() {
        administrator.execute("drop role if exists council_dba");
        administrator.execute("create role council_dba login password 'secret-7'");
    }

    @AfterEach
    void drop() {
        administrator.execute("drop owned by council_dba");
        administrator.execute("drop role council_dba");
        database.close();
    }

    @Test
    void a_user_who_may_not_take_the_running_role_is_told_the_exact_sql() {
        administrator.execute("grant connect on database " + name() + " to council_dba");
        assertThatThrownBy(() -> ExternalDatabase.open(url(), Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("grant foreland_app to \"council_dba\";")
                .hasMessageNotContaining("secret-7");
    }

    @Test
    void the_pool_takes_the_running_role_on_each_connection() {
        administrator.execute("grant connect on database " + name() + " to council_dba");
        administrator.execute("grant foreland_app to council_dba");
        assertThat(ExternalDatabase.open(url(), Map.of()).pool())
                .containsEntry("spring.datasource.hikari.connection-init-sql", "set role foreland_app");
    }

    @Test
    void a_login_that_row_level_security_does_not_bind_is_refused() {
        administrator.execute("grant connect on database " + name() + " to council_dba");
        administrator.execute("grant foreland_app to council_dba");
        administrator.execute("alter role council_dba bypassrls");
        assertThatThrownBy(() -> ExternalDatabase.open(
                        url(), Map.of("FORELAND_APP_USER", "council_dba", "FORELAND_APP_PASSWORD", "secret-7")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("BYPASSRLS");
    }

    private String name() {
        return database.url().substring(database.url().lastIndexOf('/') + 1);
    }

    private String url() {
        return database.url() + "?user=council_dba&password=secret-7";
    }
}
