package foreland.plan.stored;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Gathers rows under the plan that each of them names. */
final class Gathering<T> implements RowCallbackHandler {

    /** Reads one row. */
    interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    private final Map<UUID, List<T>> gathered = new HashMap<>();
    private final Reading<T> reading;

    private Gathering(Reading<T> reading) {
        this.reading = reading;
    }

    static <T> Gathering<T> byPlan(Reading<T> reading) {
        return new Gathering<>(reading);
    }

    @Override
    public void processRow(ResultSet result) throws SQLException {
        Row row = new Row(result);
        gathered.computeIfAbsent(row.id("plan_id"), none -> new ArrayList<>()).add(reading.read(row));
    }

    Map<UUID, List<T>> gathered() {
        return gathered;
    }
}
