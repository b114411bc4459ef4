package foreland.delivery.updates;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.time.LocalDate;
import java.util.List;

/** Figures that wait for a second person. */
record ReleasePage(List<Unreleased> others, List<Unreleased> own, Problems problems, LocalDate today) {

    /** The field of the form. */
    static final String FIELD = "figure";

    static ReleasePage of(List<Unreleased> all, Problems problems, LocalDate today) {
        return new ReleasePage(
                all.stream().filter(figure -> !figure.own()).toList(),
                all.stream().filter(Unreleased::own).toList(),
                problems,
                today);
    }

    List<Choice> choices() {
        return others.stream()
                .map(figure -> new Choice(figure.key(), figure.words(), figure.about(today)))
                .toList();
    }
}
