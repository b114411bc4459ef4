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
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** How every edit runs: one at a time on a plan, against the version it was based on, checked as a whole plan. */
@Component
class Edit {

    private final TransactionTemplate transactions;
    private final PlanReading reading;
    private final PlanWriting writing;

    Edit(TransactionTemplate transactions, PlanReading reading, PlanWriting writing) {
        this.transactions = transactions;
        this.reading = reading;
        this.writing = writing;
    }

    <T> Optional<Versioned<T>> find(String plan, Function<StoredPlan, Optional<Part<T>>> which) {
        return transactions.execute(transaction ->
                reading.find(plan).flatMap(which).map(part -> new Versioned<>(part.content(), part.version())));
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
            Optional<Part<T>> part = which.apply(stored);
            if (part.isEmpty()) {
                return Outcome.refused(new EditRefusal.NotThere<>());
            }
            if (part.get().version() != basedOn) {
                return Outcome.refused(new EditRefusal.Overtaken<>(
                        part.get().content(), part.get().version()));
            }
            return save(stored, path, change);
        });
    }

    private <T> Outcome<EditRefusal<T>> edit(String plan, Function<StoredPlan, Outcome<EditRefusal<T>>> work) {
        return transactions.execute(transaction -> rollingBack(transaction, () -> {
            writing.lock(plan);
            return reading.find(plan).map(work).orElseGet(() -> Outcome.refused(new EditRefusal.NotThere<>()));
        }));
    }

    private <T> Outcome<EditRefusal<T>> save(StoredPlan stored, String path, UnaryOperator<Plan> change) {
        Plan before = stored.plan();
        writing.change(stored, change.apply(before));
        return Outcome.saved(path);
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
