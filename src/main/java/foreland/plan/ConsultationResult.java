package foreland.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation asked and found.
 *
 * @param title of the consultation
 * @param open first day
 * @param close last day
 * @param announced when it was announced
 * @param responses how many answered
 * @param channels the ways people were asked
 * @param questions with their answers
 * @param note anything to add
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record ConsultationResult(
        String title,
        @Nullable LocalDate open,
        @Nullable LocalDate close,
        @Nullable LocalDate announced,
        @Nullable Integer responses,
        List<String> channels,
        List<ConsultationQuestion> questions,
        @Nullable String note,
        @Nullable String focusArea,
        List<String> sources)
        implements PublishedFact {

    public ConsultationResult {
        channels = List.copyOf(channels);
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
        new Checks()
                .text("title", title)
                .inOrder("close", open, close)
                .notNegative("responses", responses)
                .optionalText("note", note)
                .lines("channels", channels)
                .lines("sources", sources)
                .orRefuse();
    }
}
