package foreland.evidence.stored;

import foreland.evidence.DataKind;
import foreland.evidence.PoliceRecords;
import foreland.evidence.parquet.Incidents;
import foreland.evidence.parquet.PointBatch;
import foreland.evidence.parquet.Points;
import foreland.evidence.parquet.Rebuilding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads rows of police files. Which parts are in force is asked of the database; rows that this node lacks are made first. */
@Component
@Transactional(readOnly = true)
class RecordsReading implements PoliceRecords {

    private final JdbcClient sql;
    private final Points points;
    private final Incidents incidents;
    private final Rebuilding rebuilding;

    RecordsReading(JdbcClient sql, Points points, Incidents incidents, Rebuilding rebuilding) {
        this.sql = sql;
        this.points = points;
        this.incidents = incidents;
        this.rebuilding = rebuilding;
    }

    /** Asks the rows, and turns what goes wrong into what callers expect. */
    private interface Question {
        void ask() throws SQLException, IOException;
    }

    @Override
    public List<Snapped> snapped(Wanted wanted) {
        List<Snapped> answer = new ArrayList<>();
        asking(() -> incidents.snapped(
                asked(wanted),
                row -> answer.add(
                        new Snapped(row.getInt(1) / 1e6, row.getInt(2) / 1e6, month(row.getInt(3)), row.getInt(4)))));
        return answer;
    }

    @Override
    public List<LastOutcome> lastOutcomes(Wanted wanted) {
        List<LastOutcome> answer = new ArrayList<>();
        asking(() -> incidents.lastOutcomes(
                asked(wanted),
                row -> answer.add(new LastOutcome(month(row.getInt(1)), row.getString(2), row.getInt(3)))));
        return answer;
    }

    @Override
    public List<Followed> followed(Wanted wanted) {
        List<Followed> answer = new ArrayList<>();
        asking(() -> {
            // An outcome may come long after the crime.
            Set<Long> outcomes = inForce(DataKind.POLICE_OUTCOMES, null, wanted.from(), YearMonth.of(9999, 12));
            incidents.followed(asked(wanted), outcomes, row -> {
                int first = row.getInt(2);
                YearMonth began = row.wasNull() ? null : month(first);
                answer.add(new Followed(month(row.getInt(1)), began, row.getString(3), row.getInt(4)));
            });
        });
        return answer;
    }

    @Override
    public List<Stop> stops(Collection<String> forces, YearMonth from, YearMonth to) {
        List<Stop> answer = new ArrayList<>();
        asking(() -> incidents.stops(inForce(DataKind.POLICE_STOPS, forces, from, to), row -> {
            long minutes = row.getLong(1);
            boolean placed = row.getInt(2) != PointBatch.NOWHERE && row.getInt(3) != PointBatch.NOWHERE;
            answer.add(new Stop(
                    minutes == 0 ? null : LocalDateTime.ofEpochSecond(minutes * 60, 0, ZoneOffset.UTC),
                    placed ? row.getInt(2) / 1e6 : null,
                    placed ? row.getInt(3) / 1e6 : null,
                    row.getString(4),
                    row.getInt(5)));
        }));
        return answer;
    }

    private Incidents.Asked asked(Wanted wanted) throws SQLException, IOException {
        return new Incidents.Asked(
                inForce(DataKind.POLICE_STREET, null, wanted.from(), wanted.to()), wanted.smallAreas(), wanted.type());
    }

    /** The parts in force of these months, with their rows on this node. */
    private Set<Long> inForce(DataKind kind, @Nullable Collection<String> forces, YearMonth from, YearMonth to)
            throws IOException {
        Set<Long> parts = Set.copyOf(sql.sql("""
                        select p.number from evidence.part p join evidence.dataset d on d.id = p.dataset_id
                        where d.kind = :kind and p.replaced_by is null and p.month between :from and :to
                            and (cast(:forces as text[]) is null or p.force = any(:forces))""")
                .param("kind", kind.name())
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .param("forces", forces == null ? null : forces.toArray(String[]::new))
                .query(Long.class)
                .list());
        Set<Long> missing = points.missing(parts);
        if (!missing.isEmpty()) {
            rebuilding.make(missing);
        }
        return parts;
    }

    private static void asking(Question question) {
        try {
            question.ask();
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }
}
