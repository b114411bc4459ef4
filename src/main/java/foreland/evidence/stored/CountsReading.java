package foreland.evidence.stored;

import foreland.evidence.CountCube;
import foreland.evidence.CountCubeBuilder;
import foreland.evidence.DataKind;
import foreland.evidence.MonthCounts;
import foreland.evidence.loading.CubeAfterLoading;
import foreland.evidence.parquet.Cube;
import foreland.evidence.parquet.PartInForce;
import foreland.evidence.parquet.Points;
import foreland.evidence.parquet.Rebuilding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers counts into a cube. Which parts are in force is asked of the database each time, so that no node ever answers from a part
 * that was replaced; rows that this node lacks are made first.
 */
@Component
class CountsReading implements CubeAfterLoading {

    /** Cubes of a county are kept for the next question; the nation's is too large for that. */
    private static final int MOST_AREAS_KEPT = 3000;

    private static final int MOST_KEPT = 24;

    /** What a cube was gathered from: another part in force is another question, so that nothing stale is answered. */
    private record Asked(List<PartInForce> wanted, Set<String> lsoas) {}

    private final Map<Asked, CountCube> recent = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, CountCube> eldest) {
            return size() > MOST_KEPT;
        }
    });

    private final JdbcClient sql;
    private final GeographySql geography;
    private final Points points;
    private final Cube cube;
    private final Rebuilding rebuilding;

    CountsReading(JdbcClient sql, GeographySql geography, Points points, Cube cube, Rebuilding rebuilding) {
        this.sql = sql;
        this.geography = geography;
        this.points = points;
        this.cube = cube;
        this.rebuilding = rebuilding;
    }

    CountCube read(Collection<String> lsoas, YearMonth from, YearMonth to) {
        List<PartInForce> all = inForce();
        try {
            ensure(all);
            List<PartInForce> wanted = all.stream()
                    .filter(each -> each.month() >= number(from) && each.month() <= number(to))
                    .toList();
            Asked asked = new Asked(wanted, Set.copyOf(lsoas));
            CountCube known = recent.get(asked);
            if (known != null) {
                return known;
            }
            CountCube gathered = gather(wanted, lsoas);
            if (!lsoas.isEmpty() && lsoas.size() <= MOST_AREAS_KEPT) {
                recent.put(asked, gathered);
            }
            return gathered;
        } catch (SQLException e) {
            throw new IllegalStateException("The counts could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public void make() {
        try {
            ensure(inForce());
        } catch (SQLException e) {
            throw new IllegalStateException("The counts could not be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes what this node lacks. */
    void ensure(List<PartInForce> parts) throws SQLException, IOException {
        Set<Long> numbers = new LinkedHashSet<>();
        parts.forEach(each -> numbers.add(each.part()));
        Set<Long> missing = points.missing(numbers);
        if (!missing.isEmpty()) {
            rebuilding.make(missing);
        }
        cube.ensure(numbers);
    }

    /** Each month of each force once: its rows where they are here, else counts of them. */
    List<PartInForce> inForce() {
        List<PartInForce> parts = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        sql.sql("""
                        select p.number, p.force, m.month_covered from evidence.part p
                        join evidence.dataset d on d.id = p.dataset_id
                        cross join lateral unnest(p.months) as m (month_covered)
                        where p.replaced_by is null and d.kind in (:kinds)
                        order by d.kind = 'POLICE_COUNTS', p.number desc""")
                .param("kinds", List.of(DataKind.POLICE_STREET.name(), DataKind.POLICE_COUNTS.name()))
                .query(row -> {
                    LocalDate month = row.getObject(3, LocalDate.class);
                    if (taken.add(row.getString(2) + " " + month)) {
                        parts.add(new PartInForce(row.getLong(1), row.getString(2), number(YearMonth.from(month))));
                    }
                });
        return parts;
    }

    private CountCube gather(List<PartInForce> wanted, Collection<String> lsoas) throws SQLException, IOException {
        record Cell(String lsoa, String type, String force, int month, int count) {}
        List<Cell> cells = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        cube.read(wanted, lsoas, (lsoa, type, force, month, count) -> {
            cells.add(new Cell(lsoa, type, force, month, count));
            codes.add(lsoa);
        });
        Map<String, String> names = geography.names(codes);
        CountCubeBuilder builder = new CountCubeBuilder();
        Map<Integer, MonthCounts> months = new TreeMap<>();
        for (PartInForce each : wanted) {
            months.computeIfAbsent(each.month(), month -> new MonthCounts())
                    .addNotLocated(builder.force(each.force(), ""), 0);
        }
        for (Cell cell : cells) {
            MonthCounts counts = months.computeIfAbsent(cell.month(), month -> new MonthCounts());
            int force = builder.force(cell.force(), "");
            if (cell.lsoa().isEmpty()) {
                counts.addNotLocated(force, cell.count());
            } else {
                int area = builder.area(cell.lsoa(), names.getOrDefault(cell.lsoa(), cell.lsoa()));
                counts.add(area, builder.type(cell.type()), force, cell.count());
            }
        }
        months.forEach((month, counts) -> builder.addMonth(month / 100 * 12 + month % 100 - 1, counts));
        return builder.build();
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
