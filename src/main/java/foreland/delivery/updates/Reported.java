package foreland.delivery.updates;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import foreland.delivery.Round;
import foreland.delivery.UpdateStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far the updates on one action of a year have come.
 *
 * @param begins first day of the action, when known
 * @param given the updates there are, by the number of their quarter
 */
record Reported(FinancialYear year, @Nullable LocalDate begins, Map<Integer, Given> given) {

    /** One update. */
    record Given(
            int quarter,
            UpdateStatus status,
            boolean saysComplete,
            @Nullable Instant saved,
            @Nullable Instant submitted,
            @Nullable String question) {}

    /** From a row with {@code start_date} and {@code updates}, a JSON array. */
    static Reported read(ResultSet row, FinancialYear year) throws SQLException {
        String updates = row.getString("updates");
        Map<Integer, Given> given = updates == null
                ? Map.of()
                : Json.list(updates, Reported::given).stream()
                        .collect(Collectors.toMap(Given::quarter, Function.identity()));
        return new Reported(year, row.getObject("start_date", LocalDate.class), given);
    }

    UpdateStatus statusIn(Round round) {
        Given begun = given.get(round.quarter().number());
        if (begun != null) {
            return begun.status();
        }
        return round.isOwedBy(begins, completeSince()) ? UpdateStatus.NOT_STARTED : UpdateStatus.NOT_OWED;
    }

    boolean isLateIn(Round round, LocalDate today) {
        return statusIn(round).isWithTheAgency() && round.isPastDueOn(today);
    }

    private @Nullable FinancialQuarter completeSince() {
        return given.values().stream()
                .filter(update -> update.status() == UpdateStatus.ACCEPTED && update.saysComplete())
                .map(update -> new FinancialQuarter(year, update.quarter()))
                .min(FinancialQuarter::compareTo)
                .orElse(null);
    }

    private static Given given(Json json) {
        return new Given(
                json.number("quarter"),
                UpdateStatus.valueOf(json.text("status")),
                json.yes("complete"),
                json.orNone("saved", at -> json.instant("saved")),
                json.orNone("submitted", at -> json.instant("submitted")),
                json.textOrNone("question"));
    }
}
