package foreland.delivery.overview;

import foreland.calendar.FinancialYear;
import foreland.calendar.LondonTime;
import foreland.delivery.ActionStanding;
import foreland.delivery.Activities;
import foreland.delivery.CurrentYear;
import foreland.delivery.Updates;
import foreland.delivery.overview.MeasureCourse.Measure;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the pages of a year show, each in one transaction. A year that is not there is a page that does not exist. */
@Component
@Transactional(readOnly = true)
class YearPages {

    private final PlanLife lives;
    private final Updates updates;
    private final Activities activities;
    private final Agencies agencies;
    private final YearContentsSql contents;
    private final PublicYearSql publicYear;
    private final Clock clock;

    YearPages(
            PlanLife lives,
            Updates updates,
            Activities activities,
            Agencies agencies,
            YearContentsSql contents,
            PublicYearSql publicYear,
            Clock clock) {
        this.lives = lives;
        this.updates = updates;
        this.activities = activities;
        this.agencies = agencies;
        this.contents = contents;
        this.publicYear = publicYear;
        this.clock = clock;
    }

    Optional<YearLife> current() {
        return CurrentYear.among(lives.listAt(CurrentYear.DELIVERED), LondonTime.today(clock));
    }

    OverviewPage overview(String plan, String year) {
        List<YearLife> years = lives.listAt(CurrentYear.DELIVERED);
        YearLife life = among(years, plan, year);
        List<ActionStanding> standings = updates.newestOf(life);
        return new OverviewPage(
                life,
                years,
                ActionLine.of(life, standings),
                contents.focusAreas(life),
                measures(life, standings),
                activities.totals(life.plan(), life.year()).activities(),
                LondonTime.today(clock));
    }

    /** The measures with numbers of all actions. */
    List<MeasureCourse> measures(YearLife life) {
        return measures(life, updates.newestOf(life));
    }

    private List<MeasureCourse> measures(YearLife life, List<ActionStanding> standings) {
        Map<String, List<Measure>> planned = contents.measures(life);
        return standings.stream()
                .flatMap(standing ->
                        MeasureCourse.of(life.year(), standing, planned.getOrDefault(standing.reference(), List.of()))
                                .stream())
                .toList();
    }

    YearLife year(String plan, String year) {
        return among(lives.listAt(CurrentYear.DELIVERED), plan, year);
    }

    /** The agencies that there are, and the year to show each of them for. */
    AgenciesPage agencies() {
        return new AgenciesPage(current(), agencies.list());
    }

    AgencyPage agency(String slug, String plan, String year) {
        List<YearLife> years = lives.listAt(CurrentYear.DELIVERED);
        YearLife life = among(years, plan, year);
        Agency agency = agencies.find(slug).orElseThrow(YearPages::notFound);
        return new AgencyPage(
                agency,
                life,
                contents.actionsOf(agency.id(), life),
                contents.parts(life),
                updates.newestOf(life),
                activities.totals(life.plan(), life.year()),
                LondonTime.today(clock));
    }

    /** How the plan in force is going, for anyone. */
    ProgressPage progress() {
        Optional<YearLife> life = CurrentYear.among(
                lives.listAt(CurrentYear.DELIVERED).stream()
                        .filter(YearLife::published)
                        .toList(),
                LondonTime.today(clock));
        if (life.isEmpty()) {
            return ProgressPage.withoutYear(publicYear.lastRecorded());
        }
        return new ProgressPage(
                life,
                updates.newestOf(life.get()),
                contents.focusAreas(life.get()),
                publicYear.activities(life.get()),
                Optional.empty());
    }

    private static YearLife among(List<YearLife> years, String plan, String label) {
        return years.stream()
                .filter(life -> life.plan().equals(plan) && life.year().equals(financialYear(label)))
                .findFirst()
                .orElseThrow(YearPages::notFound);
    }

    private static FinancialYear financialYear(String label) {
        return FinancialYear.find(label).orElseThrow(YearPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
