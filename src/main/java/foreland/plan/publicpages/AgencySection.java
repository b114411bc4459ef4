package foreland.plan.publicpages;

import foreland.partnership.Slug;
import foreland.plan.AgencyKind;
import foreland.plan.AgencyRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agency with the actions it leads and those it supports.
 *
 * @param kind how it belongs to the partnership, when the plan says
 */
record AgencySection(String id, String name, @Nullable String kind, List<ActionLine> leads, List<ActionLine> supports) {

    /** One for each agency that leads or supports an action, by name; last, the actions whose lead agency is not known. */
    static List<AgencySection> list(List<ActionRow> actions) {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        actions.stream()
                .flatMap(row -> Stream.concat(
                        Stream.ofNullable(row.action().leadAgency()), row.action().supportingAgencies().stream()))
                .forEach(names::add);
        List<AgencySection> sections = new ArrayList<>();
        for (String name : names) {
            sections.add(new AgencySection(
                    Slug.free(
                            Slug.of(name),
                            sections.stream().map(AgencySection::id).toList()),
                    name,
                    kind(name, actions),
                    lines(actions, row -> name.equalsIgnoreCase(row.action().leadAgency())),
                    lines(actions, row -> row.action().supportingAgencies().contains(name))));
        }
        List<ActionLine> withoutLead = lines(actions, row -> row.action().leadAgency() == null);
        if (!withoutLead.isEmpty()) {
            sections.add(
                    new AgencySection("lead-not-published", "Lead agency not published", null, withoutLead, List.of()));
        }
        return List.copyOf(sections);
    }

    private static List<ActionLine> lines(List<ActionRow> actions, Predicate<ActionRow> wanted) {
        return actions.stream()
                .filter(wanted)
                .map(row -> ActionLine.of(row.action(), row.href()))
                .toList();
    }

    private static @Nullable String kind(String name, List<ActionRow> actions) {
        return actions.stream()
                .flatMap(row -> row.plan().agencies().stream())
                .filter(agency -> agency.name().equals(name))
                .map(AgencyRef::kind)
                .filter(Objects::nonNull)
                .map(AgencyKind::label)
                .findFirst()
                .orElse(null);
    }
}
