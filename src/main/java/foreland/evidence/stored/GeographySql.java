package foreland.evidence.stored;

import foreland.evidence.AreaLink;
import foreland.evidence.Boundary;
import foreland.evidence.PlacedArea;
import foreland.evidence.Population;
import foreland.evidence.files.OutlineText;
import foreland.geography.Area;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the reference geography. A code is listed by several files in force: its name is the newest one given, its centre the
 * newest known, and of two files as new the one loaded later is right.
 */
@Component
class GeographySql {

    /** Areas with one row for each code, from whichever of them the condition leaves. */
    private static final String AREAS = """
            select a.code,
                   coalesce((array_agg(a.name order by a.vintage desc, a.part desc) filter (where a.name <> ''))[1], a.code) as name,
                   min(a.kind) as kind,
                   (array_agg(a.longitude order by a.vintage desc, a.part desc) filter (where a.longitude is not null))[1] as longitude,
                   (array_agg(a.latitude order by a.vintage desc, a.part desc) filter (where a.latitude is not null))[1] as latitude,
                   max(a.vintage) as vintage
            from evidence.area a
            join evidence.part p on p.number = a.part and p.replaced_by is null
            where %s
            group by a.code
            """;

    /** All that lie in an area, by way of whatever lies between; itself too. */
    private static final String INSIDE = """
            with recursive inside (code) as (
                select cast(:within as text)
                union
                select l.from_code from inside i
                join evidence.area_link l on l.to_code = i.code and l.kind = 'WITHIN'
                join evidence.part p on p.number = l.part and p.replaced_by is null)
            """;

    private final JdbcClient sql;

    GeographySql(JdbcClient sql) {
        this.sql = sql;
    }

    List<PlacedArea> listNamed(String codeOrName) {
        String wanted = codeOrName.strip();
        return sql.sql(
                        AREAS.formatted("""
                        a.code in (select code from evidence.area where evidence.folded(name) = evidence.folded(:name))
                        or a.code = upper(:name)""")
                                + " order by array_position(array['POLICE_FORCE', 'COUNTY', 'DISTRICT', 'UNITARY', 'PARTNERSHIP', 'FIRE_AREA', 'REGION', 'WARD', 'MSOA', 'LSOA'], min(a.kind)), a.code")
                .param("name", wanted)
                .query((row, number) -> area(row))
                .list();
    }

    /** The newest name of each area that has one. */
    Map<String, String> names(Collection<String> codes) {
        Map<String, String> names = new LinkedHashMap<>();
        sql.sql("""
                        select distinct on (a.code) a.code, a.name from evidence.area a
                        join evidence.part p on p.number = a.part and p.replaced_by is null
                        where a.code = any(:codes) and a.name <> '' order by a.code, a.vintage desc, a.part desc""").param("codes", codes.toArray(String[]::new)).query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }

    List<PlacedArea> list(Area.Kind kind) {
        return sql.sql(AREAS.formatted("a.kind = any(:kinds)") + " order by 2, 1")
                .param("kinds", kinds(kind))
                .query((row, number) -> area(row))
                .list();
    }

    List<PlacedArea> listWithin(Area.Kind kind, String within) {
        return sql.sql(INSIDE
                        + AREAS.formatted("a.kind = any(:kinds) and a.code in (select code from inside)")
                        + " order by 1")
                .param("within", within)
                .param("kinds", kinds(kind))
                .query((row, number) -> area(row))
                .list();
    }

    Map<String, String> containing(Area.Kind kind, Collection<String> smallAreas) {
        Map<String, String> containing = new LinkedHashMap<>();
        sql.sql("""
                        with recursive above (small, code, year, depth) as (
                            select c, c, 9999, 0 from unnest(cast(:codes as text[])) as c
                            union
                            select a.small, l.to_code, least(a.year, l.year), a.depth + 1 from above a
                            join evidence.area_link l on l.from_code = a.code and l.kind = 'WITHIN'
                            join evidence.part p on p.number = l.part and p.replaced_by is null
                            where a.depth < 6)
                        select distinct on (small) small, a.code from above a
                        where exists (select from evidence.area k where k.code = a.code and k.kind = any(:kinds))
                        order by small, depth, year desc, a.code""")
                .param("codes", smallAreas.toArray(String[]::new))
                .param("kinds", kinds(kind))
                .query(row -> {
                    containing.put(row.getString(1), row.getString(2));
                });
        return containing;
    }

    List<AreaLink> changesOfCode(Collection<String> codes) {
        return sql.sql("""
                        select distinct l.from_code, l.to_code, l.kind, l.year from evidence.area_link l
                        join evidence.part p on p.number = l.part and p.replaced_by is null
                        where l.kind <> 'WITHIN' and (l.from_code = any(:codes) or l.to_code = any(:codes))
                        order by 1, 2""")
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> new AreaLink(
                        row.getString(1), row.getString(2), AreaLink.Kind.valueOf(row.getString(3)), row.getInt(4)))
                .list();
    }

    List<Population> populations(Collection<String> areas, Population.Of of) {
        return sql.sql("""
                        select distinct on (o.area_code, o.year) o.area_code, o.year, o.basis, o.count from evidence.population o
                        join evidence.part p on p.number = o.part and p.replaced_by is null
                        where o.area_code = any(:codes) and o.counts = :counts and o.breakdown = ''
                        order by o.area_code, o.year desc, o.part desc""")
                .param("codes", areas.toArray(String[]::new))
                .param("counts", of.name())
                .query((row, number) -> new Population(
                        row.getString("area_code"),
                        row.getInt("year"),
                        row.getString("basis"),
                        of,
                        row.getLong("count")))
                .list();
    }

    List<Boundary> boundaries(Collection<String> areas) {
        return sql.sql("""
                        select distinct on (b.area_code) b.area_code, b.year, b.outline from evidence.boundary b
                        join evidence.part p on p.number = b.part and p.replaced_by is null
                        where b.area_code = any(:codes) order by b.area_code, b.year desc, b.part desc""")
                .param("codes", areas.toArray(String[]::new))
                .query((row, number) -> new Boundary(
                        row.getString("area_code"), row.getInt("year"), OutlineText.read(row.getString("outline"))))
                .list();
    }

    private static String[] kinds(Area.Kind kind) {
        return kind.isDistrict()
                ? new String[] {Area.Kind.DISTRICT.name(), Area.Kind.UNITARY.name()}
                : new String[] {kind.name()};
    }

    private static PlacedArea area(ResultSet row) throws SQLException {
        return new PlacedArea(
                new Area(row.getString("code"), row.getString("name"), Area.Kind.valueOf(row.getString("kind"))),
                row.getObject("longitude", Double.class),
                row.getObject("latitude", Double.class),
                row.getInt("vintage"));
    }
}
