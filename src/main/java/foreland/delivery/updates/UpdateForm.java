package foreland.delivery.updates;

import foreland.govuk.BothVersions;
import foreland.govuk.DateParts;
import foreland.plan.Figures;
import foreland.plan.Rag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An update as typed, right or wrong: a draft is kept like this, so that nothing typed is lost.
 *
 * @param typed by field; what is empty is left out
 */
record UpdateForm(Map<String, String> typed) {

    static final String RAG = "rag";
    static final String REASON = "reason";
    static final String PROGRESS = "progress";
    static final String RISKS = "risks";
    static final String NEXT_STEPS = "next-steps";
    static final String HELP = "help";

    UpdateForm {
        typed = new TreeMap<>(typed);
        typed.values().removeIf(String::isEmpty);
    }

    /** What was posted in the fields of this subject's form; anything else is not taken. */
    static UpdateForm posted(Map<String, String> posted, Subject subject) {
        Map<String, String> typed = new TreeMap<>();
        for (String field : fields(subject).keySet()) {
            typed.put(field, posted.getOrDefault(field, "").strip().replace("\r\n", "\n"));
        }
        return new UpdateForm(typed);
    }

    /** An empty form: figures are taken to be those at the end of the quarter, unless one says otherwise. */
    static UpdateForm empty(Subject subject) {
        Map<String, String> typed = new TreeMap<>();
        subject.measures()
                .forEach(
                        measured -> put(typed, asOf(measured), subject.quarter().lastDay()));
        return new UpdateForm(typed);
    }

    static UpdateForm of(Content content, Subject subject) {
        Map<String, String> typed = new TreeMap<>(empty(subject).typed());
        typed.put(RAG, content.rag().name());
        typed.put(PROGRESS, content.progress());
        put(typed, REASON, content.reason());
        put(typed, RISKS, content.risks());
        put(typed, NEXT_STEPS, content.nextSteps());
        put(typed, HELP, content.helpWanted());
        subject.measures()
                .forEach(measured -> content.figureOf(measured).ifPresent(figure -> {
                    typed.put(value(measured), Figures.plain(figure.value()).toPlainString());
                    put(typed, note(measured), figure.note());
                    put(typed, asOf(measured), figure.asOf());
                }));
        subject.openSteps().forEach(step -> content.reachedOn(step).ifPresent(day -> put(typed, reached(step), day)));
        return new UpdateForm(typed);
    }

    String get(String field) {
        return typed.getOrDefault(field, "");
    }

    DateParts date(String field) {
        return DateParts.posted(field, typed::get);
    }

    /** Whether something stands in the part of the form that is folded away at first. */
    boolean saysMore() {
        return typed.keySet().stream()
                .anyMatch(field -> List.of(RISKS, NEXT_STEPS, HELP).contains(field));
    }

    static String value(Subject.Measured measured) {
        return "value-" + measured.position();
    }

    static String note(Subject.Measured measured) {
        return "note-" + measured.position();
    }

    static String asOf(Subject.Measured measured) {
        return "as-of-" + measured.position();
    }

    static String reached(Subject.Step step) {
        return "reached-" + step.position();
    }

    /** Where two versions of the same update differ, field by field as a reader knows them. */
    List<BothVersions> differences(UpdateForm theirs, Subject subject) {
        Map<String, String> labels = fields(subject);
        return labels.keySet().stream()
                .map(field -> new BothVersions(
                        String.valueOf(labels.get(field)), shown(field, get(field)), shown(field, theirs.get(field))))
                .filter(BothVersions::differ)
                .toList();
    }

    private static String shown(String field, String typed) {
        return field.equals(RAG) && !typed.isEmpty() ? Rag.valueOf(typed).label() : typed;
    }

    private static Map<String, String> fields(Subject subject) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(RAG, "How confident you are");
        labels.put(REASON, "Why");
        labels.put(PROGRESS, "Progress");
        for (Subject.Measured measured : subject.measures()) {
            labels.put(value(measured), measured.title());
            day(labels, asOf(measured), measured.title() + ", as of");
            labels.put(note(measured), measured.title() + ", note");
        }
        for (Subject.Step step : subject.openSteps()) {
            day(labels, reached(step), step.title() + ", reached");
        }
        labels.put(RISKS, "Risks");
        labels.put(NEXT_STEPS, "Next steps");
        labels.put(HELP, "Help wanted");
        return labels;
    }

    private static void day(Map<String, String> labels, String field, String label) {
        labels.put(field + "-day", label + " (day)");
        labels.put(field + "-month", label + " (month)");
        labels.put(field + "-year", label + " (year)");
    }

    private static void put(Map<String, String> typed, String field, @Nullable String text) {
        if (text != null) {
            typed.put(field, text);
        }
    }

    private static void put(Map<String, String> typed, String field, LocalDate day) {
        DateParts parts = DateParts.of(day);
        typed.put(field + "-day", parts.day());
        typed.put(field + "-month", parts.month());
        typed.put(field + "-year", parts.year());
    }
}
