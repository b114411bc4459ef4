package foreland.plan.publicpages;

import foreland.calendar.DateWords;
import foreland.calendar.Period;
import foreland.govuk.SummaryRow;
import foreland.plan.ConsultationResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A consultation with what it found. */
record ConsultationView(String title, List<SummaryRow> rows, List<AnswerLine> answers, List<SourceLink> sources) {

    static ConsultationView of(ConsultationResult result, @Nullable String area) {
        Period open = new Period(result.open(), result.close());
        return new ConsultationView(
                result.title(),
                new FactRows()
                        .always("Open", open.isUnknown() ? null : Words.sentence(DateWords.period(open)))
                        .add("Announced", result.announced() == null ? null : DateWords.day(result.announced()))
                        .always("Responses", result.responses() == null ? null : Words.number(result.responses()))
                        .add("How people were asked", result.channels())
                        .add("Focus area", area)
                        .add("Note", result.note())
                        .list(),
                result.questions().stream()
                        .map(question -> AnswerLine.of(question, result.responses()))
                        .toList(),
                SourceLink.of(result.sources()));
    }
}
