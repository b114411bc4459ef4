package foreland.assessment.explore;

import foreland.evidence.PlacedArea;
import foreland.govuk.Choice;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What a page of figures can be asked about: areas, crime types and the month that a year ends with. */
record Choices(List<Choice> areas, List<Choice> types, List<Choice> months) {

    static Choices of(Counted.Now now, Question question, boolean withSmallAreas) {
        List<PlacedArea> areas = now.choices(question.area()).stream()
                .filter(area -> withSmallAreas || !new Question(area, Question.ALL, question.to()).isRestricted())
                .toList();
        return of(now, question, areas);
    }

    /** To be asked about these areas. */
    static Choices of(Counted.Now now, Question question, List<PlacedArea> areas) {
        List<Choice> types = new ArrayList<>(List.of(new Choice(Question.ALL, "All crime types")));
        now.counts(question.area()).types().forEach(type -> types.add(new Choice(type, type)));
        List<YearMonth> months = now.months().months();
        List<Choice> newestFirst = new ArrayList<>();
        for (int i = months.size() - 1; i >= 0; i--) {
            newestFirst.add(new Choice(months.get(i).toString(), Figures.month(months.get(i))));
        }
        return new Choices(
                areas.stream()
                        .map(area -> new Choice(
                                area.code(),
                                area.name() + " (" + area.area().kind().title() + ")"))
                        .toList(),
                types,
                newestFirst);
    }
}
