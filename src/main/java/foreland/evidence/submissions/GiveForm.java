package foreland.evidence.submissions;

import foreland.evidence.Owed;
import foreland.evidence.Submission;
import foreland.govuk.Choice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an agency can be given for: each of its owed datasets once.
 *
 * @param owed by what is posted for each
 */
record GiveForm(Map<String, Owed> owed) {

    static GiveForm of(List<Submission> due) {
        Map<String, Owed> owed = new LinkedHashMap<>();
        due.forEach(each -> owed.putIfAbsent(key(each.owed()), each.owed()));
        return new GiveForm(owed);
    }

    private static String key(Owed owed) {
        return UUID.nameUUIDFromBytes((owed.agency() + " " + owed.dataset()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    Optional<Owed> chosen(String posted) {
        return Optional.ofNullable(owed.get(posted));
    }

    List<Choice> choices() {
        boolean several = owed.values().stream().map(Owed::agency).distinct().count() > 1;
        List<Choice> choices = new ArrayList<>();
        owed.forEach((key, each) -> choices.add(new Choice(
                key,
                several ? each.dataset() + ", of " + each.agencyName() : each.dataset(),
                each.every().words() + ", under " + each.under())));
        return choices;
    }
}
