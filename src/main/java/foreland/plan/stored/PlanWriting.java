package foreland.plan.stored;

import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.Agencies;
import foreland.partnership.Contacts;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import foreland.plan.PlanStatus;
import foreland.plan.PlanVersions;
import foreland.plan.PublishedFact;
import foreland.plan.UnderChangeControl;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the nouns of a plan that differ, each with its journal entry. Wants a transaction. */
@Component
class PlanWriting {

    private static final List<Function<Part<FocusArea>, Object>> BY_CODE =
            List.of(part -> part.content().code());
    private static final List<Function<Part<AnnualActionPlan>, Object>> BY_YEAR =
            List.of(part -> part.content().year());
    private static final List<Function<Part<Action>, Object>> BY_REFERENCE = List.of(
            part -> List.of(Objects.requireNonNull(part.year()), part.content().reference()));
    /** Quotations have no reference: the same words are the same fact, and one that replaces another is its correction. */
    private static final List<Function<Part<PublishedFact>, Object>> BY_WORDS = List.of(
            part -> List.of(String.valueOf(part.year()), part.content()),
            part -> List.of(String.valueOf(part.year()), part.content().getClass()));

    private final JdbcClient sql;
    private final Journal journal;
    private final Agencies agencies;
    private final Contacts contacts;
    private final HeaderTable headers;
    private final FocusAreaTable focusAreas;
    private final YearTable years;
    private final ActionTable actions;
    private final FactTable facts;
    private final UnderChangeControl control;
    private final PlanVersions versions;

    PlanWriting(
            JdbcClient sql,
            Journal journal,
            Agencies agencies,
            Contacts contacts,
            HeaderTable headers,
            FocusAreaTable focusAreas,
            YearTable years,
            ActionTable actions,
            FactTable facts,
            UnderChangeControl control,
            PlanVersions versions) {
        this.sql = sql;
        this.journal = journal;
        this.agencies = agencies;
        this.contacts = contacts;
        this.headers = headers;
        this.focusAreas = focusAreas;
        this.years = years;
        this.actions = actions;
        this.facts = facts;
        this.control = control;
        this.versions = versions;
    }

    /** One change of a plan at a time, until the transaction ends: a plan's rules reach across its parts. */
    void lock(String reference) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(journal.acting_partnership() || '/' || ?, 0))")
                .param(reference)
                .query(row -> {});
    }

    /** Adds a plan, wherever it stands elsewhere, and returns how many nouns that were. */
    int add(Plan plan) {
        return control.changing(() -> addAll(plan));
    }

    private int addAll(Plan plan) {
        StoredPlan wanted = Parts.apart(plan);
        Into into = new Into(wanted.id(), new Directory(agencies, contacts));
        writeAll(headers, new Changes<>(List.of(wanted.header()), List.of(), List.of()), into);
        int parts = change(new StoredPlan(wanted.header(), List.of(), List.of(), List.of(), List.of()), plan, into);
        countVersion(PlanStatus.DRAFT, false, plan, into);
        return 1 + parts;
    }

    /** Makes the stored plan the wanted one and returns how many nouns differed. */
    int change(StoredPlan stored, Plan plan) {
        Into into = new Into(stored.id(), new Directory(agencies, contacts));
        int changes = change(stored, plan, into);
        countVersion(
                stored.header().content().status(), stored.header().content().published(), plan, into);
        return changes;
    }

    /** A plan begins to have versions when it is adopted; that the public may read it from now on is one as well. */
    private void countVersion(PlanStatus before, boolean wasPublished, Plan plan, Into into) {
        if (!plan.status().isInForce()) {
            return;
        }
        if (before != plan.status()) {
            versions.add(into.plan(), plan.status() == PlanStatus.ADOPTED ? "Adopted" : "Put in force", null);
        } else if (plan.published() && !wasPublished) {
            versions.add(into.plan(), "Opened to the public", null);
        }
    }

    /**
     * What others refer to is added before and removed after them. A plan that is no longer merely recorded may have no
     * action without lead agency, and while it is recorded it may: hence its own words first or last.
     */
    private int change(StoredPlan stored, Plan plan, Into into) {
        StoredPlan wanted = Parts.apart(plan);
        Changes<Plan> words =
                Changes.between(List.of(stored.header()), List.of(wanted.header()), List.of(part -> "plan"));
        Changes<FocusArea> areas = Changes.inOrder(stored.focusAreas(), wanted.focusAreas(), BY_CODE);
        Changes<AnnualActionPlan> annual = Changes.between(stored.years(), wanted.years(), BY_YEAR);
        Changes<Action> work = Changes.inOrder(stored.actions(), wanted.actions(), BY_REFERENCE);
        Changes<PublishedFact> published = Changes.inOrder(stored.facts(), wanted.facts(), BY_WORDS);
        boolean wordsFirst = plan.status() == PlanStatus.RECORDED_AS_PUBLISHED;
        if (wordsFirst) {
            writeAll(headers, words, into);
        }
        addAndChange(focusAreas, areas, into);
        addAndChange(years, annual, into);
        writeAll(actions, work, into);
        writeAll(facts, published, into);
        remove(years, annual, into);
        remove(focusAreas, areas, into);
        if (!wordsFirst) {
            writeAll(headers, words, into);
        }
        return words.count() + areas.count() + annual.count() + work.count() + published.count();
    }

    private <T> void writeAll(PartTable<T> table, Changes<T> changes, Into into) {
        remove(table, changes, into);
        addAndChange(table, changes, into);
    }

    private <T> void addAndChange(PartTable<T> table, Changes<T> changes, Into into) {
        changes.added().forEach(part -> tell(table, table.add(into.plan(), part, into.directory()), "added", into));
        changes.changed()
                .forEach(part -> tell(table, table.change(into.plan(), part, into.directory()), "changed", into));
    }

    /** The plan's own words as they are now: for what changes about a plan without a word of it. */
    Part<Plan> wordsOf(UUID plan) {
        return Objects.requireNonNull(headers.read(List.of(plan)).get(plan)).get(0);
    }

    /** Writes down the plan's own words after a change that was made past the tables. */
    void tell(Part<Plan> words, String act) {
        Noun plan = Noun.within(words.id(), headers.kind(), words.id());
        journal.changed(plan, headers.name(words) + " " + act, Snapshots.of(words));
    }

    private <T> void tell(PartTable<T> table, Part<T> written, String act, Into into) {
        journal.changed(noun(table, written, into), table.name(written) + " " + act, Snapshots.of(written));
    }

    private <T> void remove(PartTable<T> table, Changes<T> changes, Into into) {
        for (Part<T> part : changes.removed()) {
            table.remove(part);
            journal.removed(noun(table, part, into), table.name(part) + " removed");
        }
    }

    private static <T> Noun noun(PartTable<T> table, Part<T> part, Into into) {
        return Noun.within(into.plan(), table.kind(), part.id());
    }

    /** The plan being written, and whom its names stand for. */
    private record Into(UUID plan, Directory directory) {}
}
