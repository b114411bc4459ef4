package foreland.plan.stored;

import foreland.journal.Outcome;
import foreland.plan.EditRefusal;
import foreland.plan.Plan;
import foreland.plan.Problem;
import foreland.plan.Refused;
import foreland.plan.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How every edit runs: one at a time on a plan, against the version it was based on, checked as a whole plan. What is done
 * with the changed plan is left open: it is written, or kept in a change request.
 */
abstract class Edit {

    private final TransactionTemplate transactions;
    private final PlanReading reading;
    private final PlanWriting writing;

    Edit(TransactionTemplate transactions, PlanReading reading, PlanWriting writing) {
        this.transactions = transactions;
        this.reading = reading;
        this.writing = writing;
    }

    /** The plan as the editor sees it: as it is stored, or as a change request would have it. */
    abstract StoredPlan shown(StoredPlan stored);

    /** Whether the editor has not seen what is shown now of a noun that they change. */
    abstract boolean isOvertaken(StoredPlan stored, boolean shownAsStored);

    /** Keeps what was changed, and answers where it is to be found. */
    abstract String keep(StoredPlan stored, Plan changed, String path);

    <T> Optional<Versioned<T>> find(String plan, Function<StoredPlan, Optional<Part<T>>> which) {
        return transactions.execute(transaction -> reading.find(plan)
                .flatMap(stored -> which.apply(shown(stored))
                        .map(part -> new Versioned<>(part.content(), version(stored, which)))));
    }

    /** Adds to a plan that is there. */
    <T> Outcome<EditRefusal<T>> add(String plan, String path, UnaryOperator<Plan> change) {
        return edit(plan, stored -> save(stored, path, change));
    }

    /** Changes a part that is there, unless it is another version than the one this was based on. */
    <T> Outcome<EditRefusal<T>> change(
            String plan,
            String path,
            Function<StoredPlan, Optional<Part<T>>> which,
            int basedOn,
            UnaryOperator<Plan> change) {
        return edit(plan, stored -> {
            Optional<Part<T>> part = which.apply(shown(stored));
            if (part.isEmpty()) {
                return Outcome.refused(new EditRefusal.NotThere<>());
            }
            int version = version(stored, which);
            boolean shownAsStored = which.apply(stored)
                    .map(there -> there.saysTheSameAs(part.get()))
                    .orElse(false);
            if (version != basedOn || isOvertaken(stored, shownAsStored)) {
                return Outcome.refused(new EditRefusal.Overtaken<>(part.get().content(), version));
            }
            return save(stored, path, change);
        });
    }

    /** Of the noun as it is stored; of one that is only in a request yet, 0. */
    private static <T> int version(StoredPlan stored, Function<StoredPlan, Optional<Part<T>>> which) {
        return which.apply(stored).map(Part::version).orElse(0);
    }

    private <T> Outcome<EditRefusal<T>> edit(String plan, Function<StoredPlan, Outcome<EditRefusal<T>>> work) {
        return transactions.execute(transaction -> rollingBack(transaction, () -> {
            writing.lock(plan);
            return reading.find(plan).map(work).orElseGet(() -> Outcome.refused(new EditRefusal.NotThere<>()));
        }));
    }

    private <T> Outcome<EditRefusal<T>> save(StoredPlan stored, String path, UnaryOperator<Plan> change) {
        Plan changed = change.apply(shown(stored).plan());
        return Outcome.saved(keep(stored, changed, path));
    }

    /** What the plan's rules or the tables' constraints refuse is a problem for the person, and nothing is saved of it. */
    private static <T> Outcome<EditRefusal<T>> rollingBack(
            TransactionStatus transaction, Supplier<Outcome<EditRefusal<T>>> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            transaction.setRollbackOnly();
            return Outcome.refused(new EditRefusal.Problems<>(fromTheNounOn(refused.problems())));
        } catch (DataIntegrityViolationException violation) {
            transaction.setRollbackOnly();
            return Outcome.refused(new EditRefusal.Problems<>(List.of(Constraints.problem(violation))));
        }
    }

    /** A whole plan names fields from the plan on; the form knows them from its noun on. */
    private static List<Problem> fromTheNounOn(List<Problem> problems) {
        List<Problem> here = new ArrayList<>();
        for (Problem problem : problems) {
            String field = problem.field().replaceFirst("^(years\\[\\d+]\\.)?(actions|focusAreas)\\[\\d+]\\.", "");
            here.add(new Problem(field, problem.fault(), problem.remedy()));
        }
        return here;
    }
}
