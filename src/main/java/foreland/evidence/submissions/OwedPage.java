package foreland.evidence.submissions;

import foreland.evidence.Owed;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import foreland.partnership.Agency;
import java.util.Arrays;
import java.util.List;

/** What agreements say is owed, and a form for one more. */
record OwedPage(List<Agreement> agreements, List<Agency> agencies, OwedForm form, Problems problems) {

    List<Agreement> going() {
        return agreements.stream().filter(each -> each.owed().until() == null).toList();
    }

    List<Choice> agencyChoices() {
        return Choice.of(agencies, Agency::slug, Agency::name);
    }

    List<Choice> intervals() {
        return Choice.of(Arrays.asList(Owed.Every.values()), Owed.Every::name, Owed.Every::words);
    }
}
