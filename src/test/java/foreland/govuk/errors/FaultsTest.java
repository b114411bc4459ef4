package foreland.govuk.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionSystemException;

class FaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08003", "53100", "57P01"})
    void a_database_that_is_away_full_or_stopping_is_worth_another_try(String state) {
        assertThat(Faults.statusOf(new IllegalStateException(new SQLException("away", state))))
                .isEqualTo(503);
    }

    @Test
    void a_transaction_that_cannot_be_ended_has_lost_its_database() {
        assertThat(Faults.statusOf(new TransactionSystemException(
                        "JDBC rollback failed", new SQLException("Connection is closed"))))
                .isEqualTo(503);
    }

    @Test
    void a_broken_constraint_is_a_fault_of_ours() {
        assertThat(Faults.statusOf(new IllegalStateException(new SQLException("duplicate", "23505"))))
                .isEqualTo(500);
    }
}
