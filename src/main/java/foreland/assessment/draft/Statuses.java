package foreland.assessment.draft;

import foreland.assessment.AssessmentStatus;
import foreland.govuk.Tag;

/** How states look. */
final class Statuses {

    private Statuses() {}

    static Tag tag(AssessmentStatus status) {
        return new Tag(
                status.title(),
                switch (status) {
                    case PLANNED -> Tag.Colour.GREY;
                    case COLLECTING -> Tag.Colour.YELLOW;
                    case FROZEN -> Tag.Colour.BLUE;
                    case DRAFT -> Tag.Colour.PURPLE;
                    case REVIEWED -> Tag.Colour.TEAL;
                    case APPROVED -> Tag.Colour.GREEN;
                    case SUPERSEDED -> Tag.Colour.GREY;
                });
    }
}
