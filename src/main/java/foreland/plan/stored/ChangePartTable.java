package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.journal.Personal;
import foreland.plan.Action;
import foreland.plan.Plan;
import foreland.plan.PlanNoun;
import foreland.plan.Redline;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of redlines, a row each. Owners of actions stand there by their number alone; their names are read with it. */
@Component
class ChangePartTable {

    private static final String OWNER = "owner";

    private final JdbcClient sql;

    ChangePartTable(JdbcClient sql) {
        this.sql = sql;
    }

    private record Stored(
            PlanNoun noun,
            @Nullable Map<String, Object> before,
            @Nullable Map<String, Object> after,
            @Nullable UUID ownerBefore,
            @Nullable UUID ownerAfter) {}

    Redline read(UUID request) {
        return new Redline(list(request).stream()
                .map(stored -> new Redline.Part(
                        stored.noun(), content(stored.noun(), stored.before()), content(stored.noun(), stored.after())))
                .toList());
    }

    /** For the journal: the names of owners as personal values. */
    List<Map<String, Object>> snapshot(UUID request) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Stored stored : list(request)) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("noun", stored.noun().words());
            part.put("before", sealed(stored.before(), stored.ownerBefore()));
            part.put("after", sealed(stored.after(), stored.ownerAfter()));
            parts.add(part);
        }
        return parts;
    }

    /** Writes only what differs: who may write one part need not be allowed to write another. */
    void write(UUID request, StoredPlan plan, Redline before, Redline now, Directory directory) {
        for (Redline.Part part : before.parts()) {
            if (now.find(part.noun()).filter(part::equals).isEmpty()) {
                remove(request, part.noun());
            }
        }
        int place = 0;
        for (Redline.Part part : now.parts()) {
            place++;
            if (before.find(part.noun()).filter(part::equals).isEmpty()) {
                add(request, plan, part, place, directory);
            }
        }
    }

    private void remove(UUID request, PlanNoun noun) {
        int removed = sql.sql("""
                        delete from plan.change_part where request_id = :request and kind = :kind
                            and year is not distinct from :year and code is not distinct from :code""")
                .param("request", request)
                .param("kind", noun.kind().name())
                .param("year", start(noun.year()), Types.INTEGER)
                .param("code", noun.code(), Types.VARCHAR)
                .update();
        if (removed != 1) {
            throw new IllegalStateException(
                    noun.words() + " is not in the request, or whoever is acting may not take it out");
        }
    }

    private void add(UUID request, StoredPlan plan, Redline.Part part, int place, Directory directory) {
        Columns columns = new Columns()
                .with("request_id", request)
                .with("plan_id", plan.id())
                .with("place", place)
                .with("kind", part.noun().kind())
                .with("year", part.noun().year())
                .with("code", part.noun().code());
        json(columns, "before", part.before());
        json(columns, "after", part.after());
        if (part.noun().kind() == PlanNoun.Kind.ACTION) {
            people(columns, plan, part, directory);
        }
        if (part.after() instanceof Plan words) {
            words.agencies().forEach(directory::agency);
        }
        columns.insert(sql, "plan.change_part");
    }

    /** Whoever is named for the first time is added to the directory now, so that nothing is in the way of applying it later. */
    private static void people(Columns columns, StoredPlan plan, Redline.Part part, Directory directory) {
        UUID ownerBefore = plan.actions().stream()
                .filter(action -> Objects.equals(action.year(), part.noun().year())
                        && action.content().reference().equals(part.noun().code()))
                .findFirst()
                .map(Part::person)
                .orElse(null);
        UUID lead = null;
        UUID other = null;
        UUID ownerAfter = null;
        if (part.before() instanceof Action before && before.leadAgency() != null) {
            lead = directory.agency(before.leadAgency());
        }
        if (part.after() instanceof Action after) {
            UUID next = after.leadAgency() == null ? null : directory.agency(after.leadAgency());
            other = lead == null || Objects.equals(lead, next) ? null : next;
            lead = lead == null ? next : lead;
            boolean same = part.before() instanceof Action before && Objects.equals(before.owner(), after.owner());
            ownerAfter = after.owner() == null ? null : same ? ownerBefore : directory.person(after.owner(), next);
            after.supportingAgencies().forEach(directory::agency);
        }
        columns.with("owner_before", ownerBefore)
                .with("owner_after", ownerAfter)
                .with("lead_agency_id", lead)
                .with("other_agency_id", other);
    }

    private static void json(Columns columns, String column, @Nullable Object content) {
        if (content != null) {
            Map<String, Object> tree = PlanJson.tree(content);
            if (content instanceof Action) {
                tree.remove(OWNER);
            }
            columns.json(column, tree);
        }
    }

    private List<Stored> list(UUID request) {
        return sql.sql("""
                        select c.*, b.name as name_before, a.name as name_after from plan.change_part c
                        left join partnership.person b on b.id = c.owner_before
                        left join partnership.person a on a.id = c.owner_after
                        where c.request_id = ? order by c.place""")
                .param(request)
                .query((result, n) -> {
                    Row row = new Row(result);
                    PlanNoun noun = new PlanNoun(
                            row.one(PlanNoun.Kind.class, "kind"), row.yearOrNone("year"), row.textOrNone("code"));
                    return new Stored(
                            noun,
                            tree(row.textOrNone("before"), row.textOrNone("name_before")),
                            tree(row.textOrNone("after"), row.textOrNone("name_after")),
                            row.idOrNone("owner_before"),
                            row.idOrNone("owner_after"));
                })
                .list();
    }

    private static @Nullable Map<String, Object> tree(@Nullable String json, @Nullable String owner) {
        if (json == null) {
            return null;
        }
        Map<String, Object> tree = PlanJson.readTree(json);
        if (owner != null) {
            tree.put(OWNER, owner);
        }
        return tree;
    }

    private static @Nullable Object content(PlanNoun noun, @Nullable Map<String, Object> tree) {
        return tree == null ? null : PlanJson.fromTree(tree, noun.kind().type());
    }

    private static @Nullable Map<String, Object> sealed(@Nullable Map<String, Object> tree, @Nullable UUID owner) {
        if (tree != null && owner != null && tree.get(OWNER) instanceof String name) {
            tree.put(OWNER, new Personal(owner, name));
        }
        return tree;
    }

    private static @Nullable Integer start(@Nullable FinancialYear year) {
        return year == null ? null : year.startYear();
    }
}
