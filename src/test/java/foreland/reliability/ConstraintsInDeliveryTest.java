package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import foreland.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;

/**
 * Every constraint and trigger of what is kept of a plan's changes and of its delivery refuses what it says, also to the tables' owner,
 * whom no row-level security binds: each is tried with one statement on {@code year-in-delivery.sql} that nothing else refuses.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(TestDatabase.PerClass.class)
class ConstraintsInDeliveryTest {

    /** The plan as a document has a test of its own, beside its SQL. */
    private static final String TABLES = """
            select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and (n.nspname = 'delivery'
                or n.nspname = 'plan' and c.relname in ('change_request', 'change_part', 'change_answer', 'plan_version'))""";

    /** Wider than the primary key, for foreign keys to lean on: they refuse nothing that it does not. */
    private static final List<String> FOR_FOREIGN_KEYS = List.of(
            "activity_kind_within_partnership",
            "activity_knows_its_agency",
            "activity_within_partnership",
            "change_request_within_partnership",
            "update_link_within_partnership",
            "update_within_partnership");

    /** Any status that it refuses is refused by what a draft must not and what a presented one must have, which are asked first. */
    private static final String NEVER_ALONE = "evaluation_status_is_known";

    /** A trigger that refuses nothing: it marks a link as used. */
    private static final String MARKS_ONLY = "link_is_used_up";

    private final Connection connection;
    private Savepoint asSetUp;

    ConstraintsInDeliveryTest(TestDatabase database) throws SQLException {
        connection = database.owner().getConnection();
    }

    @BeforeAll
    void a_year_is_there() throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (InputStream year = getClass().getResourceAsStream("/reliability/year-in-delivery.sql")) {
            run(new String(Objects.requireNonNull(year).readAllBytes(), StandardCharsets.UTF_8));
        }
        asSetUp = connection.setSavepoint();
    }

    @AfterAll
    void nothing_is_left() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void a_constraint_refuses_what_it_says(RefusedInDelivery refused) throws SQLException {
        PSQLException refusal =
                refusalOf("alter table " + refused.table() + " disable trigger user; " + refused.statement());
        assertThat(Objects.requireNonNull(refusal.getServerErrorMessage()).getConstraint())
                .isEqualTo(refused.by());
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void a_trigger_refuses_what_it_says(RefusedInDelivery refused) throws SQLException {
        assertThat(refusalOf(refused.statement()).getMessage()).contains(refused.says());
    }

    @Test
    void none_is_without_a_test() throws SQLException {
        assertThat(names("select conname from pg_constraint where contype in ('c', 'f', 'u', 'x') and conrelid in ("
                        + TABLES + ")"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                constraints().map(RefusedInDelivery::by).distinct(),
                                FOR_FOREIGN_KEYS.stream(),
                                Stream.of(NEVER_ALONE))
                        .flatMap(names -> names)
                        .toList());
        assertThat(names("select distinct tgname from pg_trigger where not tgisinternal and tgrelid in (" + TABLES
                        + ")"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(triggers().map(RefusedInDelivery::by), Stream.of(MARKS_ONLY))
                                .distinct()
                                .toList());
    }

    static Stream<RefusedInDelivery> constraints() {
        return RefusedInDelivery.byConstraints().stream();
    }

    static Stream<RefusedInDelivery> triggers() {
        return RefusedInDelivery.byTriggers().stream();
    }

    private PSQLException refusalOf(String statement) throws SQLException {
        try {
            PSQLException refusal = catchThrowableOfType(PSQLException.class, () -> run(statement));
            return Objects.requireNonNull(refusal, () -> "nothing refused " + statement);
        } finally {
            connection.rollback(asSetUp);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> names(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
