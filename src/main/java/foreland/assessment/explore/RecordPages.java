package foreland.assessment.explore;

import foreland.assessment.AssessmentStatus;
import foreland.evidence.CountCube;
import foreland.evidence.DataKind;
import foreland.evidence.MonthsCovered;
import foreland.evidence.PoliceRecords;
import foreland.govuk.table.TableView;
import foreland.partnership.Viewer;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages about rows of police files show, each in one transaction. */
@Component
@Transactional(readOnly = true)
class RecordPages {

    private final Counted counted;
    private final Recorded recorded;

    RecordPages(Counted counted, Recorded recorded) {
        this.counted = counted;
        this.recorded = recorded;
    }

    /** What came of the crimes. */
    record Outcomes(
            Question question,
            Choices choices,
            OutcomeRows rows,
            MonthsCovered street,
            MonthsCovered files,
            Origin ofCategories,
            Origin ofDelays) {

        OutcomesPage page(TableView categories, TableView delays, boolean smallAreas) {
            return new OutcomesPage(
                    question, choices, rows, street, files, categories, delays, ofCategories, ofDelays, smallAreas);
        }
    }

    Optional<Outcomes> outcomes(Viewer viewer, Asked asked) {
        Counted.Now now = counted.now();
        return now.question(viewer, asked).map(question -> {
            Set<String> forces = recorded.forces(now, question);
            MonthsCovered files = recorded.months(now, DataKind.POLICE_OUTCOMES, forces);
            PoliceRecords.Wanted wanted = recorded.wanted(now, question);
            OutcomeRows rows = recorded.kept(
                    now,
                    "outcomes",
                    question,
                    () -> OutcomeRows.of(
                            recorded.rows().lastOutcomes(wanted),
                            files.isEmpty() ? List.of() : recorded.rows().followed(wanted),
                            files));
            return new Outcomes(
                    question,
                    Choices.of(now, question, viewer.may(AssessmentStatus.READ)),
                    rows,
                    recorded.months(now, DataKind.POLICE_STREET, forces),
                    files,
                    new Origin(
                            recorded.datasets(now, DataKind.POLICE_STREET),
                            filter(question),
                            "Each row’s column ‘Last outcome category’ is counted; shares are of the rows that have one.",
                            "outcomes"),
                    new Origin(
                            recorded.datasets(now, DataKind.POLICE_STREET, DataKind.POLICE_OUTCOMES),
                            filter(question),
                            "Each crime is looked for in the outcomes files by its Crime ID; the month of its first outcome there is compared with its own.",
                            "outcomes"));
        });
    }

    /** When it happens. */
    record Times(
            Question question,
            Choices choices,
            MonthProfile profile,
            StopTimes stops,
            MonthsCovered stopMonths,
            Origin ofMonths,
            Origin ofStops) {

        TimesPage page(TableView months, TableView hours, boolean smallAreas) {
            return new TimesPage(
                    question, choices, profile, stops, stopMonths, months, hours, ofMonths, ofStops, smallAreas);
        }
    }

    Optional<Times> times(Viewer viewer, Asked asked) {
        Counted.Now now = counted.now();
        return now.question(viewer, asked).map(question -> {
            Set<String> forces = recorded.forces(now, question);
            List<String> codes = now.smallAreas(question.area().code());
            YearMonth first = now.months().months().get(0);
            CountCube cube = now.counts(question.area());
            MonthProfile profile = MonthProfile.of(
                    MonthlyCounts.of(cube, codes, question.type(), first, question.to()),
                    now.breaks(cube, codes, question.type(), first, question.to()));
            StopTimes stops = recorded.kept(
                    now,
                    "stops",
                    question,
                    () -> StopTimes.of(
                            recorded.rows().stops(forces, question.from(), question.to()), now.boundaries(question)));
            return new Times(
                    question,
                    Choices.of(now, question, viewer.may(AssessmentStatus.READ)),
                    profile,
                    stops,
                    recorded.months(now, DataKind.POLICE_STOPS, forces),
                    new Origin(
                            recorded.datasets(now, DataKind.POLICE_STREET, DataKind.POLICE_COUNTS),
                            typeAndArea(question) + ", calendar years that have all their months up to "
                                    + Figures.month(question.to()),
                            "A month’s incidents in all those years, over its days. Police data have months, not days or hours.",
                            "time-profile"),
                    new Origin(
                            recorded.datasets(now, DataKind.POLICE_STOPS),
                            "Stops and searches of every kind, " + Figures.month(question.from()) + " to "
                                    + Figures.month(question.to()),
                            "Each stop is counted at the hour and day that its date has.",
                            "time-profile"));
        });
    }

    /** Repeats at snapped places, and how dense incidents are. */
    record Repeats(
            Question question,
            Choices choices,
            RepeatRows rows,
            DensityRows density,
            MonthsCovered street,
            Origin ofRepeats,
            Origin ofDensity) {

        RepeatsPage page(TableView sizes, TableView tests, TableView cells) {
            return new RepeatsPage(question, choices, rows, density, street, sizes, tests, cells, ofRepeats, ofDensity);
        }
    }

    Optional<Repeats> repeats(Viewer viewer, Asked asked, int radius) {
        Counted.Now now = counted.now();
        return now.question(viewer, asked).map(question -> {
            Set<String> forces = recorded.forces(now, question);
            PoliceRecords.Wanted wanted = recorded.wanted(now, question);
            List<PoliceRecords.Snapped> snapped = recorded.kept(
                    now, "snapped", question, () -> recorded.rows().snapped(wanted));
            RepeatRows rows = recorded.kept(now, "repeats", question, () -> RepeatRows.of(snapped));
            DensityRows density = recorded.kept(
                    now,
                    "density " + radius,
                    question,
                    () -> DensityRows.of(
                            snapped, now.placedSmallAreas(question.area().code()), now.boundaries(question), radius));
            var street = recorded.datasets(now, DataKind.POLICE_STREET);
            return new Repeats(
                    question,
                    Choices.of(now, question, viewer.may(AssessmentStatus.READ)),
                    rows,
                    density,
                    recorded.months(now, DataKind.POLICE_STREET, forces),
                    new Origin(
                            street,
                            filter(question) + ", rows with a place",
                            "Every two incidents are a pair; months are dealt out anew among the places "
                                    + RepeatRows.SHUFFLES + " times.",
                            "near-repeat"),
                    new Origin(
                            street,
                            filter(question) + ", rows with a place",
                            "Each incident is spread over a circle of " + radius
                                    + " m about its snapped place by the quartic kernel.",
                            "kernel-density"));
        });
    }

    static String filter(Question question) {
        return typeAndArea(question) + ", " + months(question);
    }

    static String months(Question question) {
        return Figures.month(question.from()) + " to " + Figures.month(question.to());
    }

    static String type(Question question) {
        return question.allTypes() ? "All crime types" : question.type();
    }

    static String typeAndArea(Question question) {
        return type(question) + ", the small areas of " + question.area().name() + " ("
                + question.area().code() + ")";
    }
}
