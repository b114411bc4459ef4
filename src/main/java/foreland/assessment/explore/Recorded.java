package foreland.assessment.explore;

import foreland.assessment.Remembered;
import foreland.evidence.CountCube;
import foreland.evidence.DataKind;
import foreland.evidence.Dataset;
import foreland.evidence.Evidence;
import foreland.evidence.MonthsCovered;
import foreland.evidence.PoliceRecords;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for rows of police files about the area, type and year of a question, and says which months there are rows of. */
@Component
@Transactional(readOnly = true)
class Recorded {

    private static final int MOST_ANSWERS = 40;

    private final PoliceRecords records;
    private final Evidence evidence;
    private final Remembered<List<Object>, Object> answers = new Remembered<>(MOST_ANSWERS);

    Recorded(PoliceRecords records, Evidence evidence) {
        this.records = records;
        this.evidence = evidence;
    }

    /** The rows asked about are those of the question's year. */
    PoliceRecords.Wanted wanted(Counted.Now now, Question question) {
        return new PoliceRecords.Wanted(
                now.smallAreas(question.area().code()),
                question.allTypes() ? null : question.type(),
                question.from(),
                question.to());
    }

    PoliceRecords rows() {
        return records;
    }

    /** What was worked out for a question, for as long as the evidence is the same. */
    <A> A kept(Counted.Now now, String what, Question question, Supplier<A> work) {
        return cached(List.of(what, question, now.version()), work);
    }

    /** The forces whose data have the question's area. */
    Set<String> forces(Counted.Now now, Question question) {
        CountCube cube = now.counts(question.area());
        Set<String> forces = new TreeSet<>();
        now.smallAreas(question.area().code()).stream()
                .map(cube::find)
                .filter(area -> area >= 0)
                .map(cube::force)
                .flatMap(Stream::ofNullable)
                .forEach(force -> forces.add(force.slug()));
        return forces;
    }

    /** The months that every one of these forces has rows of. */
    MonthsCovered months(Counted.Now now, DataKind kind, Set<String> forces) {
        return cached(List.of("months", kind, forces, now.version()), () -> months(kind, forces));
    }

    private MonthsCovered months(DataKind kind, Set<String> forces) {
        var byForce = evidence.monthsByForce(kind);
        Set<YearMonth> months = null;
        for (String force : forces) {
            List<YearMonth> own =
                    byForce.getOrDefault(force, MonthsCovered.NONE).months();
            if (months == null) {
                months = new HashSet<>(own);
            } else {
                months.retainAll(own);
            }
        }
        return months == null ? MonthsCovered.NONE : MonthsCovered.of(months);
    }

    /** The datasets of these kinds that have rows. All such are open data, the same for whoever asks. */
    List<Dataset> datasets(Counted.Now now, DataKind... kinds) {
        List<DataKind> wanted = List.of(kinds);
        return cached(
                List.of("datasets", wanted, now.version()),
                () -> evidence.listDatasets().stream()
                        .filter(dataset -> wanted.contains(dataset.kind()) && dataset.rows() > 0)
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private <A> A cached(List<Object> about, Supplier<A> work) {
        // What is kept under a name was put there by the same line of code, so it is of the same type.
        return (A) answers.get(about, work::get);
    }
}
