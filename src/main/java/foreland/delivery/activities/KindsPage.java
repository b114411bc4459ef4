package foreland.delivery.activities;

import foreland.delivery.ActivityKind;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/** The kinds of activity, and the form to add one. */
record KindsPage(List<ActivityKind> kinds, KindForm form, Problems problems) {

    List<ActivityKind> own() {
        return kinds.stream().filter(ActivityKind::own).toList();
    }

    List<ActivityKind> shipped() {
        return kinds.stream().filter(kind -> !kind.own()).toList();
    }

    List<Choice> also() {
        return List.of(
                new Choice(KindForm.HOURS, "Hours worked are recorded too"),
                new Choice(
                        KindForm.PEOPLE,
                        "It counts people",
                        "Totals then say that the same person may be in more than one record"));
    }
}
