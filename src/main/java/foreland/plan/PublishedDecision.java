package foreland.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body did with the plan, as minuted.
 *
 * @param body the body
 * @param date when, if known
 * @param item number of the item
 * @param topic what the item was about
 * @param decision what was decided
 * @param decisionSought what it was asked to decide
 * @param role what the body is there for
 * @param proposer who proposed
 * @param seconder who seconded
 * @param correction a correction made at the meeting: reports are not edited, errata are minuted
 * @param requests what it asked for
 * @param speakers who spoke
 * @param note anything to add
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record PublishedDecision(
        String body,
        @Nullable LocalDate date,
        @Nullable String item,
        @Nullable String topic,
        @Nullable String decision,
        @Nullable String decisionSought,
        @Nullable String role,
        @Nullable String proposer,
        @Nullable String seconder,
        @Nullable String correction,
        @Nullable String requests,
        List<String> speakers,
        @Nullable String note,
        @Nullable String focusArea,
        List<String> sources)
        implements PublishedFact {

    public PublishedDecision {
        speakers = List.copyOf(speakers);
        sources = List.copyOf(sources);
        new Checks()
                .text("body", body)
                .optionalText("item", item)
                .optionalText("topic", topic)
                .optionalText("decision", decision)
                .optionalText("decisionSought", decisionSought)
                .optionalText("role", role)
                .optionalText("proposer", proposer)
                .optionalText("seconder", seconder)
                .optionalText("correction", correction)
                .optionalText("requests", requests)
                .optionalText("note", note)
                .lines("speakers", speakers)
                .lines("sources", sources)
                .orRefuse();
    }
}
