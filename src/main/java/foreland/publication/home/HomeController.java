package foreland.publication.home;

import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import foreland.partnership.OpenToAll;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.partnership.Viewer;
import foreland.plan.AnnualActionPlan;
import foreland.plan.CurrentPlan;
import foreland.plan.Library;
import foreland.plan.Plan;
import foreland.plan.Plans;
import foreland.plan.Plans.PlanSummary;
import foreland.plan.YearAtAGlance;
import foreland.publication.home.HomePage.Told;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The first page of a partnership: of the home partnership at {@code /}, of another at {@code /p/{slug}/}. */
@Controller
@Transactional(readOnly = true)
class HomeController {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Plans plans;
    private final Partnerships partnerships;
    private final Clock clock;

    HomeController(Plans plans, Partnerships partnerships, Clock clock) {
        this.plans = plans;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping("/")
    ModelAndView show(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request) {
        String base = request.getContextPath();
        Library library = plans.read();
        List<PlanSummary> all = library.summaries();
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        HomePage.Glance glance = CurrentPlan.among(all, today)
                .flatMap(found -> library.find(found.reference()))
                .map(plan -> glance(library, plan, today))
                .orElse(null);
        HomePage page =
                new HomePage(base, glance, years(library, base), all.size(), others(viewer), viewer.may("plan.import"));
        return new ModelAndView("publication/home/home", Map.of("page", page));
    }

    private static HomePage.Glance glance(Library library, Plan plan, LocalDate today) {
        Optional<AnnualActionPlan> year = CurrentPlan.yearOf(plan, today);
        Told lastYear =
                year.flatMap(shown -> tell(library, shown.year().previous())).orElse(null);
        return HomePage.glance(plan, year.orElse(null), lastYear, today);
    }

    /** The first document that says how many actions the year had; plans come before other documents. */
    private static Optional<Told> tell(Library library, FinancialYear year) {
        return library.listFor(year).stream()
                .flatMap(plan -> plan.findYear(year).stream())
                .flatMap(plan -> YearAtAGlance.sentence(plan).stream())
                .map(sentence -> new Told(year, sentence))
                .findFirst();
    }

    private static List<Link> years(Library library, String base) {
        return library.listYears().stream()
                .map(year -> new Link(year.label(), base + "/plan/" + year))
                .toList();
    }

    private List<Link> others(Viewer viewer) {
        return partnerships.list().stream()
                .filter(partnership -> !partnership.equals(viewer.partnership()))
                .map(partnership -> new Link(partnership.name(), address(partnership)))
                .toList();
    }

    private static String address(Partnership partnership) {
        return partnership.home() ? "/" : "/p/" + partnership.slug() + "/";
    }
}
