package foreland.plan.agreement;

import foreland.govuk.Problems;
import foreland.plan.Agreement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the reader's agency is asked, by year.
 *
 * @param chosen keys of what was ticked when a form was refused
 */
record MinePage(List<Group> groups, Set<String> chosen, Problems problems) {

    /** The actions that one agency is to lead in one year; those not answered come first. */
    record Group(String title, List<Ask> open, List<Ask> answered) {}

    static MinePage of(List<Agreement> asked, Set<String> chosen, Problems problems) {
        Map<String, List<Ask>> byTitle = new LinkedHashMap<>();
        for (Agreement agreement : asked) {
            if (agreement.answerable()) {
                String title = agreement.leadName() + ", " + agreement.year().year() + " of "
                        + agreement.year().planTitle();
                byTitle.computeIfAbsent(title, none -> new java.util.ArrayList<>())
                        .add(new Ask(agreement));
            }
        }
        return new MinePage(
                byTitle.entrySet().stream()
                        .map(group -> new Group(
                                group.getKey(),
                                group.getValue().stream().filter(Ask::isOpen).toList(),
                                group.getValue().stream()
                                        .filter(ask -> !ask.isOpen())
                                        .toList()))
                        .toList(),
                chosen,
                problems);
    }

    long open() {
        return groups.stream().mapToLong(group -> group.open().size()).sum();
    }
}
