package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Says that something was not found, and what there is instead. */
record MissingPage(String title, String explanation, Addresses at, List<Link> instead) {

    static ModelAndView year(String asked, List<FinancialYear> years, Addresses at) {
        String explanation = years.isEmpty()
                ? "No year has been published yet."
                : "There is nothing published for “" + asked + "”. Years are written like 2017-18.";
        return answer(new MissingPage("Year not found", explanation, at, links(years, at)));
    }

    static ModelAndView action(String reference, YearDocuments documents, Addresses at) {
        return answer(new MissingPage(
                "Action not found",
                "There is no action “" + reference + "” in " + documents.year() + ".",
                at,
                List.of(new Link("All actions of " + documents.year(), at.table(documents.year())))));
    }

    static ModelAndView document(String reference, Addresses at) {
        return answer(new MissingPage(
                "Plan not found", "There is no published plan or document “" + reference + "”.", at, List.of()));
    }

    private static List<Link> links(List<FinancialYear> years, Addresses at) {
        return years.stream().map(year -> new Link(year.label(), at.year(year))).toList();
    }

    private static ModelAndView answer(MissingPage page) {
        return new ModelAndView("plan/publicpages/missing", Map.of("page", page), HttpStatus.NOT_FOUND);
    }
}
