package foreland.partnership.webhooks;

import foreland.govuk.Choice;
import foreland.partnership.ChangeAddresses;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The kinds of nouns that a webhook can be told of: those of the partnership's work, and none that is about people. */
@Component
class Kinds {

    private static final Set<String> OF_THE_WORK = Set.of(
            "plan.plan",
            "plan.year-status",
            "plan.action",
            "plan.change-request",
            "delivery.update",
            "delivery.activity",
            "governance.decision",
            "governance.meeting");

    private final Set<String> all;

    Kinds(List<ChangeAddresses> addresses) {
        Set<String> kinds = new TreeSet<>(OF_THE_WORK);
        addresses.forEach(each -> kinds.add(each.kind()));
        this.all = Set.copyOf(kinds);
    }

    boolean knows(String kind) {
        return all.contains(kind);
    }

    List<Choice> choices() {
        return all.stream()
                .sorted()
                .map(kind -> new Choice(kind, title(kind), kind))
                .toList();
    }

    /** {@code plan.change-request} is "Change request". */
    static String title(String kind) {
        String words = kind.substring(kind.indexOf('.') + 1).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
