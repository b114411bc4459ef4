package foreland.testing;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.Foreland;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = Foreland.class)
@WithTestDatabase
class WithTestDatabaseTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    @Test
    void the_application_runs_as_the_running_role_on_the_test_database() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("foreland_app");
        assertThat(database.ownerClient()
                        .sql("select count(*) from house.installation")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
