package foreland.delivery.closing;

import foreland.govuk.Choice;
import foreland.plan.YearLife;
import java.util.List;

/**
 * The section that tells how a year's plan went, and what can be chosen to be told in it.
 *
 * @param chosen the ids of the highlights told
 * @param contradictions what was published and does not add up; not part of the section
 */
record ReportPage(
        YearLife life, Section section, List<Highlight> offered, List<String> chosen, List<String> contradictions) {

    String title() {
        return "Last year’s plan: " + life.year();
    }

    List<Choice> choices() {
        return Choice.of(offered, Highlight::id, Highlight::words);
    }
}
