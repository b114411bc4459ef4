package foreland.delivery.closing;

import foreland.calendar.DateWords;
import foreland.delivery.Activities;
import foreland.partnership.OpenToMembers;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Plans;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes the "last year's plan" section of a report. What is chosen stands in the address, so that it can be kept and passed on. */
@Controller
class ReportController {

    private final Closing closing;
    private final OutlookSql outlooks;
    private final Activities activities;
    private final Plans plans;

    ReportController(Closing closing, OutlookSql outlooks, Activities activities, Plans plans) {
        this.closing = closing;
        this.outlooks = outlooks;
        this.activities = activities;
        this.plans = plans;
    }

    @Transactional(readOnly = true)
    @GetMapping(Addresses.REPORT)
    @OpenToMembers
    String show(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestParam(name = "highlight", defaultValue = "") List<String> chosen,
            Model model) {
        ClosingYear year = closing.find(plan, Addresses.year(label)).orElseThrow(Addresses::notFound);
        Optional<AnnualActionPlan> published = plans.read()
                .find(plan)
                .flatMap(stored -> stored.findYear(year.life().year()));
        List<Highlight> offered =
                Highlight.all(year.life(), activities.list(plan, year.life().year()), published);
        List<Highlight> told = offered.stream()
                .filter(highlight -> chosen.contains(highlight.id()))
                .toList();
        model.addAttribute(
                "page",
                new ReportPage(
                        year.life(),
                        LastYear.write(year, when(year), told),
                        offered,
                        chosen,
                        published
                                .map(annual ->
                                        Published.of(annual, year.tally()).contradictions())
                                .orElse(List.of())));
        return "delivery/closing/report";
    }

    /** A recorded year is told as its newest outlook dates it; one that runs, as it is today. */
    private String when(ClosingYear year) {
        return switch (year.life().status()) {
            case CLOSED -> "At its close";
            case RECORDED_AS_PUBLISHED ->
                outlooks.list(year.life()).stream()
                        .findFirst()
                        .map(outlook -> "As at " + DateWords.day(outlook.asAt()))
                        .orElse("As published,");
            default -> "As at " + DateWords.day(closing.today());
        };
    }
}
