package foreland.delivery.updates;

import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.plan.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a form as typed: into what it says, or into everything that is wrong with it. */
final class UpdateReading {

    static final int MOST_PROGRESS = 3000;
    static final int MOST = 1000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private final UpdateForm form;
    private final Subject subject;
    private final LocalDate today;
    private final List<Content.Figure> figures = new ArrayList<>();
    private final List<Content.Reached> reached = new ArrayList<>();
    private Problems problems = Problems.none();

    private UpdateReading(UpdateForm form, Subject subject, LocalDate today) {
        this.form = form;
        this.subject = subject;
        this.today = today;
    }

    /**
     * What was read.
     *
     * @param figures those that were right, whatever else was wrong
     */
    record Read(
            Problems problems, @Nullable Content content, List<Content.Figure> figures, List<Content.Reached> reached) {

        Content get() {
            return Objects.requireNonNull(content);
        }
    }

    static Read read(UpdateForm form, Subject subject, LocalDate today) {
        return new UpdateReading(form, subject, today).read();
    }

    private Read read() {
        Optional<Rag> rag = rag();
        String reason = text(UpdateForm.REASON, MOST);
        if (rag.map(Rag::isOffTrack).orElse(false) && reason == null) {
            problem(UpdateForm.REASON, "Say why it is " + rag.get().label().toLowerCase(java.util.Locale.UK));
        }
        String progress = text(UpdateForm.PROGRESS, MOST_PROGRESS);
        if (progress == null) {
            problem(UpdateForm.PROGRESS, "Say what was done in the quarter and what came of it");
        }
        subject.measures().forEach(this::readFigure);
        subject.openSteps().forEach(this::readStep);
        String risks = text(UpdateForm.RISKS, MOST);
        String nextSteps = text(UpdateForm.NEXT_STEPS, MOST);
        String help = text(UpdateForm.HELP, MOST);
        Content content = problems.isEmpty()
                ? new Content(
                        rag.orElseThrow(),
                        reason,
                        Objects.requireNonNull(progress),
                        risks,
                        nextSteps,
                        help,
                        figures,
                        reached)
                : null;
        return new Read(problems, content, List.copyOf(figures), List.copyOf(reached));
    }

    private Optional<Rag> rag() {
        Optional<Rag> chosen = Arrays.stream(Rag.values())
                .filter(rag -> rag.name().equals(form.get(UpdateForm.RAG)))
                .findFirst();
        if (chosen.isEmpty()) {
            problem(UpdateForm.RAG, "Choose how confident you are that it will deliver");
        }
        return chosen;
    }

    private void readFigure(Subject.Measured measured) {
        String field = UpdateForm.value(measured);
        String typed = form.get(field);
        String note = text(UpdateForm.note(measured), MOST);
        if (typed.isEmpty()) {
            if (note != null) {
                problem(field, "Enter the figure for “" + measured.title() + "”, or remove its note");
            }
            return;
        }
        String number = typed.replace(",", "").replace("%", "").replace(" ", "");
        if (!NUMBER.matcher(number).matches()) {
            problem(field, "Enter “" + measured.title() + "” as a number, such as 118 or 4.5");
            return;
        }
        day(
                        UpdateForm.asOf(measured),
                        "Enter the last day that the figure for “" + measured.title() + "” covers",
                        "The last day that the figure for “" + measured.title() + "” covers must be today or earlier")
                .ifPresent(asOf -> figures.add(new Content.Figure(measured, new BigDecimal(number), asOf, note)));
    }

    private void readStep(Subject.Step step) {
        String field = UpdateForm.reached(step);
        if (!form.date(field).isEmpty()) {
            day(
                            field,
                            "Enter the day on which “" + step.title() + "” was reached, such as 27 6 2027",
                            "The day on which “" + step.title() + "” was reached must be today or earlier")
                    .ifPresent(day -> reached.add(new Content.Reached(step, day)));
        }
    }

    private Optional<LocalDate> day(String field, String missing, String future) {
        DateParts typed = form.date(field);
        if (typed.date().isEmpty()) {
            problem(field, missing);
            return Optional.empty();
        }
        if (typed.date().get().isAfter(today)) {
            problem(field, future);
            return Optional.empty();
        }
        return typed.date();
    }

    private @Nullable String text(String field, int most) {
        String typed = form.get(field);
        if (typed.length() > most) {
            problem(field, "Shorten this to " + most + " characters; it has " + typed.length());
        }
        return typed.isEmpty() ? null : typed;
    }

    private void problem(String field, String message) {
        problems = problems.and(field, message);
    }
}
