package foreland.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the evidence or the partners brought up, to be scored and perhaps to become a focus area.
 *
 * @param number      within its assessment, from 1
 * @param crimeType   of the police's that it is about; null for another issue
 * @param figures     what the evidence says of it, a statement each, as it was when the issue was raised
 * @param localContext what the district adds to the county's analysis
 * @param shortlisted whether it is proposed as a focus area
 * @param rationale   why it is, or is not; empty as long as nobody decided
 */
public record EmergingIssue(
        UUID id,
        int number,
        String title,
        @Nullable String crimeType,
        List<String> figures,
        String localContext,
        boolean shortlisted,
        String rationale,
        int version) {

    public EmergingIssue {
        figures = List.copyOf(figures);
    }
}
