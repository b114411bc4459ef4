package foreland.assessment;

import java.util.List;
import java.util.UUID;

/** The issues of an assessment with their scores, as far as whoever is acting may see them. */
public interface Issues {

    /** All of an assessment's, by number. */
    List<ScoredIssue> list(UUID assessment, ScoringScheme scheme);
}
