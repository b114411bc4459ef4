package foreland.delivery.recorded;

import foreland.calendar.FinancialYear;
import foreland.delivery.DeliveredYear;
import foreland.delivery.DeliveredYears;
import foreland.delivery.ReportedDisposition;
import foreland.delivery.ReportedEvaluation;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is lived here, together with what files said: a year that began elsewhere and goes on here has both. */
@Component
@Transactional
class DeliveredYearsByDoors implements DeliveredYears {

    private static final List<YearStatus> LIVED = Arrays.stream(YearStatus.values())
            .filter(status -> !status.isBeingWritten())
            .toList();

    private final PlanLife life;
    private final LivedSql lived;
    private final RecordedSql recorded;

    DeliveredYearsByDoors(PlanLife life, LivedSql lived, RecordedSql recorded) {
        this.life = life;
        this.lived = lived;
        this.recorded = recorded;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeliveredYear> list(String plan) {
        Map<FinancialYear, DeliveredYear> years = recorded.list(plan).stream()
                .collect(Collectors.toMap(
                        DeliveredYear::year,
                        year -> year,
                        (a, b) -> a,
                        () -> new TreeMap<FinancialYear, DeliveredYear>()));
        life.listAt(LIVED).stream()
                .filter(year -> year.plan().equals(plan))
                .map(lived::read)
                .forEach(year -> years.merge(year.year(), year, DeliveredYearsByDoors::together));
        return years.values().stream().filter(year -> !year.isEmpty()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Taking> look(String plan, List<DeliveredYear> fromFile) {
        List<DeliveredYear> here = list(plan);
        return fromFile.stream()
                .map(year -> new Taking(year.year(), answer(plan, year, here)))
                .toList();
    }

    @Override
    public List<Taking> record(String plan, List<DeliveredYear> fromFile) {
        List<Taking> takings = look(plan, fromFile);
        for (int i = 0; i < fromFile.size(); i++) {
            if (takings.get(i).answer() == Answer.KEPT) {
                DeliveredYear said = fromFile.get(i);
                recorded.keep(life.find(plan, said.year()).orElseThrow(), said);
            }
        }
        return takings;
    }

    private Answer answer(String plan, DeliveredYear said, List<DeliveredYear> here) {
        boolean same = here.contains(said)
                || (said.isEmpty()
                        && here.stream().noneMatch(year -> year.year().equals(said.year())));
        if (same) {
            return Answer.SAME;
        }
        Optional<YearLife> year = life.find(plan, said.year());
        boolean livedHere = year.map(YearLife::status).filter(LIVED::contains).isPresent();
        return livedHere ? Answer.LIVED_HERE : Answer.KEPT;
    }

    /** Of what both tell, what is lived here stands. */
    private static DeliveredYear together(DeliveredYear fromFile, DeliveredYear here) {
        return new DeliveredYear(
                here.year(),
                joined(
                        fromFile.updates(),
                        here.updates(),
                        (one, other) -> one.action().equals(other.action())
                                && one.quarter().equals(other.quarter())),
                joined(fromFile.activities(), here.activities(), Object::equals),
                joined(fromFile.dispositions(), here.dispositions(), same(ReportedDisposition::action)),
                joined(fromFile.evaluations(), here.evaluations(), same(ReportedEvaluation::action)));
    }

    private static <T> BiPredicate<T, T> same(Function<T, String> key) {
        return (one, other) -> key.apply(one).equals(key.apply(other));
    }

    private static <T> List<T> joined(List<T> fromFile, List<T> here, BiPredicate<T, T> aboutTheSame) {
        List<T> left = new ArrayList<>(fromFile);
        left.removeIf(one -> here.stream().anyMatch(other -> aboutTheSame.test(one, other)));
        return Stream.concat(left.stream(), here.stream()).toList();
    }
}
