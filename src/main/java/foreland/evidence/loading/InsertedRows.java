package foreland.evidence.loading;

import foreland.evidence.AreaLink;
import foreland.evidence.DataPeriod;
import foreland.evidence.Population;
import foreland.evidence.files.OutlineText;
import foreland.evidence.files.TakenRows;
import foreland.evidence.parquet.PointBatch;
import foreland.geography.Area;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second reading of a file: its rows go into the database, a few thousand at a time, in the caller's transaction. */
final class InsertedRows implements TakenRows {

    private final PartsSql.Target dataset;
    private final long part;
    private final @Nullable PointBatch points;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Rows areas;
    private final Rows links;
    private final Rows populations;
    private final Rows boundaries;
    private final Rows observations;

    /** @param points takes counts; null for files that have none */
    InsertedRows(JdbcClient sql, PartsSql.Target dataset, long part, @Nullable PointBatch points) {
        this.dataset = dataset;
        this.part = part;
        this.points = points;
        areas = new Rows(
                sql,
                "area (part, code, name, kind, vintage, longitude, latitude)",
                "bigint",
                "text",
                "text",
                "text",
                "integer",
                "double precision",
                "double precision");
        links = new Rows(
                sql, "area_link (part, from_code, to_code, kind, year)", "bigint", "text", "text", "text", "integer");
        populations = new Rows(
                sql,
                "population (part, area_code, year, basis, counts, breakdown, count)",
                "bigint",
                "text",
                "integer",
                "text",
                "text",
                "text",
                "bigint");
        boundaries = new Rows(sql, "boundary (part, area_code, year, outline)", "bigint", "text", "integer", "text");
        observations = new Rows(
                sql,
                "observation (part, dataset_id, partnership_id, measure, unit, area_code, from_date, to_date, breakdown, value)",
                "bigint",
                "uuid",
                "uuid",
                "text",
                "text",
                "text",
                "date",
                "date",
                "text",
                "numeric");
    }

    @Override
    public void area(String code, String name, int vintage, @Nullable Double longitude, @Nullable Double latitude) {
        if (seen.add(List.of("area", code))) {
            Area.Kind.of(code)
                    .ifPresent(kind -> areas.add(part, code, name, kind.name(), vintage, longitude, latitude));
        }
    }

    @Override
    public void link(String from, String to, AreaLink.Kind kind, int year) {
        if (seen.add(List.of(kind, from, to))) {
            links.add(part, from, to, kind.name(), year);
        }
    }

    @Override
    public void population(String area, int year, String basis, Population.Of of, String breakdown, long count) {
        if (seen.add(List.of("population", area, year, of, breakdown))) {
            populations.add(part, area, year, basis, of.name(), breakdown, count);
        }
    }

    @Override
    public void boundary(String area, int year, List<List<double[]>> outline) {
        if (seen.add(List.of("boundary", area))) {
            boundaries.add(part, area, year, OutlineText.write(outline));
        }
    }

    @Override
    public boolean observation(
            String measure, String unit, String area, DataPeriod period, String breakdown, @Nullable BigDecimal value) {
        observations.add(
                part,
                dataset.id().toString(),
                dataset.partnership() == null ? null : dataset.partnership().toString(),
                measure,
                unit,
                area,
                period.from().toString(),
                period.to().toString(),
                breakdown,
                value);
        return true;
    }

    @Override
    public void count(String force, int month, String lsoa, String type, int count) {
        if (points == null) {
            throw new IllegalStateException("no place for counts");
        }
        try {
            if (count > 0) {
                points.add(0, month, 0, PointBatch.NOWHERE, PointBatch.NOWHERE, "", lsoa, type, "", count);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is still held back. */
    void finish() {
        for (Rows rows : List.of(areas, links, populations, boundaries, observations)) {
            rows.flush();
        }
    }
}
