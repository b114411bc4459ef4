package foreland.delivery.updates;

import foreland.api.ApiProblem;
import foreland.api.FieldError;
import foreland.govuk.DateParts;
import foreland.govuk.Problem;
import foreland.govuk.Problems;
import foreland.plan.Rag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between an update's shape in the API and its form, so that both are read by the same rules. */
final class UpdateShapes {

    private UpdateShapes() {}

    /** What was sent as the form would have it. */
    static UpdateForm form(UpdateInput sent, Subject subject) {
        Map<String, String> typed = new HashMap<>();
        put(typed, UpdateForm.RAG, sent.rag() == null ? null : sent.rag().name());
        put(typed, UpdateForm.REASON, sent.reason());
        put(typed, UpdateForm.PROGRESS, sent.progress());
        put(typed, UpdateForm.RISKS, sent.risks());
        put(typed, UpdateForm.NEXT_STEPS, sent.nextSteps());
        put(typed, UpdateForm.HELP, sent.helpWanted());
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < orNone(sent.figures()).size(); i++) {
            put(typed, orNone(sent.figures()).get(i), subject, "figures[" + i + "].measure", errors);
        }
        for (int i = 0; i < orNone(sent.milestones()).size(); i++) {
            put(typed, orNone(sent.milestones()).get(i), subject, "milestones[" + i + "].milestone", errors);
        }
        if (!errors.isEmpty()) {
            throw ApiProblem.notValid(errors);
        }
        return new UpdateForm(typed);
    }

    private static void put(
            Map<String, String> typed, FigureResource figure, Subject subject, String field, List<FieldError> errors) {
        subject.measures().stream()
                .filter(measured -> measured.title().equals(figure.measure()))
                .findFirst()
                .ifPresentOrElse(
                        measured -> {
                            put(
                                    typed,
                                    UpdateForm.value(measured),
                                    figure.value().toPlainString());
                            put(typed, UpdateForm.note(measured), figure.note());
                            put(typed, UpdateForm.asOf(measured), figure.asOf());
                        },
                        () -> errors.add(new FieldError(
                                field, "Give the title of one of the action's numeric measures, as GET has it.")));
    }

    private static void put(
            Map<String, String> typed,
            ReachedResource reached,
            Subject subject,
            String field,
            List<FieldError> errors) {
        subject.openSteps().stream()
                .filter(step -> step.title().equals(reached.milestone()))
                .findFirst()
                .ifPresentOrElse(
                        step -> put(typed, UpdateForm.reached(step), reached.reached()),
                        () -> errors.add(new FieldError(
                                field, "Give the title of a milestone of the action that was not reached before.")));
    }

    private static void put(Map<String, String> typed, String field, LocalDate day) {
        DateParts parts = DateParts.of(day);
        typed.put(field + "-day", parts.day());
        typed.put(field + "-month", parts.month());
        typed.put(field + "-year", parts.year());
    }

    private static void put(Map<String, String> typed, String field, @Nullable String text) {
        if (text != null) {
            typed.put(field, text.strip());
        }
    }

    /** The problems of the form under the names that the API has for its fields. */
    static List<FieldError> errors(Problems problems, Subject subject) {
        List<FieldError> errors = new ArrayList<>();
        for (Problem problem : problems) {
            errors.add(new FieldError(fieldOf(problem.field(), subject), problem.message() + "."));
        }
        return errors;
    }

    private static String fieldOf(String field, Subject subject) {
        for (Subject.Measured measured : subject.measures()) {
            if (List.of(UpdateForm.value(measured), UpdateForm.note(measured), UpdateForm.asOf(measured))
                    .contains(field)) {
                return "figures";
            }
        }
        return switch (field) {
            case UpdateForm.NEXT_STEPS -> "nextSteps";
            case UpdateForm.HELP -> "helpWanted";
            default -> field.startsWith("reached-") ? "milestones" : field;
        };
    }

    /** An update as it is filed: what was typed since, where the reader may know it, or what was submitted. */
    static UpdateResource resource(Subject subject, Filed filed, boolean withDraft, LocalDate today) {
        Filed shown = withDraft ? filed : withoutDraft(filed);
        UpdateForm form = shown.form(subject);
        UpdateReading.Read read = UpdateReading.read(form, subject, today);
        boolean says = shown.draft() != null || shown.content() != null;
        return new UpdateResource(
                subject.reference(),
                subject.quarter().label(),
                filed.agency(),
                filed.status(),
                rag(form),
                none(form, UpdateForm.REASON),
                none(form, UpdateForm.PROGRESS),
                none(form, UpdateForm.RISKS),
                none(form, UpdateForm.NEXT_STEPS),
                none(form, UpdateForm.HELP),
                figures(says, shown.draft() == null ? shown.content() : null, read),
                reached(says, shown.draft() == null ? shown.content() : null, read),
                filed.errata().stream().map(Filed.Erratum::text).toList(),
                filed.question(),
                filed.submitted() == null ? null : filed.submitted().at(),
                null);
    }

    /** What was submitted is as it was then; the form knows only the measures and milestones of today. */
    private static List<FigureResource> figures(boolean says, @Nullable Content content, UpdateReading.Read read) {
        List<Content.Figure> figures = !says ? List.of() : content == null ? read.figures() : content.figures();
        return figures.stream()
                .map(figure -> new FigureResource(figure.of().title(), figure.value(), figure.asOf(), figure.note()))
                .toList();
    }

    private static List<ReachedResource> reached(boolean says, @Nullable Content content, UpdateReading.Read read) {
        List<Content.Reached> reached = !says ? List.of() : content == null ? read.reached() : content.reached();
        return reached.stream()
                .map(step -> new ReachedResource(step.step().title(), step.on()))
                .toList();
    }

    private static Filed withoutDraft(Filed filed) {
        return new Filed(
                filed.id(),
                filed.status(),
                filed.version(),
                filed.agency(),
                filed.content(),
                null,
                filed.saved(),
                filed.submitted(),
                filed.reviewed(),
                filed.question(),
                filed.proposed(),
                filed.proposedWhy(),
                filed.figures(),
                filed.errata(),
                filed.files());
    }

    private static @Nullable Rag rag(UpdateForm form) {
        return Arrays.stream(Rag.values())
                .filter(rag -> rag.name().equals(form.get(UpdateForm.RAG)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String none(UpdateForm form, String field) {
        return form.get(field).isEmpty() ? null : form.get(field);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
