package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.Assessments.Suggestion;
import foreland.assessment.Audience;
import foreland.assessment.CrimeFigures;
import foreland.assessment.CrimeFigures.Line;
import foreland.assessment.CrimeFigures.Rise;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Brings up issues from the figures: types that rose clearly, that rank among the highest, or that are most frequent. */
final class Suggestions {

    private static final int MOST_FREQUENT = 3;
    private static final int HIGHEST = 3;

    private Suggestions() {}

    static List<Suggestion> from(CrimeFigures figures) {
        AssessmentData data = figures.data();
        if (data.hasNoCounts()) {
            return List.of();
        }
        Exhibits exhibits = new Exhibits(figures, Audience.RESTRICTED, 0);
        Sentences sentences = new Sentences(data, exhibits);
        List<Line> types = exhibits.own().stream()
                .filter(line -> !line.type().equals(AssessmentData.ALL))
                .toList();
        List<Rise> rises = exhibits.figures().rising();
        List<Suggestion> suggestions = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            Line line = types.get(i);
            boolean rose = line.isClear() && line.percent() != null && line.percent() > 0;
            boolean high = line.rank() > 0 && line.rank() <= HIGHEST && line.rankedAmong() > 2 * HIGHEST;
            if (rose || high || i < MOST_FREQUENT) {
                suggestions.add(new Suggestion(line.type(), line.type(), statements(line, sentences, rises)));
            }
        }
        return suggestions;
    }

    private static List<String> statements(Line line, Sentences sentences, List<Rise> rises) {
        List<String> statements = new ArrayList<>(List.of(sentences.level(line)));
        List<Rise> own =
                rises.stream().filter(rise -> rise.type().equals(line.type())).toList();
        if (!own.isEmpty()) {
            statements.add("Rose by more than chance in these small areas: "
                    + own.stream()
                            .map(rise -> rise.area().name() + " (" + rise.before() + " to " + rise.now() + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return statements;
    }
}
