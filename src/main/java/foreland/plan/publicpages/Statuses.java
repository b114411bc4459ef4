package foreland.plan.publicpages;

import foreland.govuk.Tag;
import foreland.plan.PublishedStatus;
import foreland.plan.YearEndDisposition;

/** How the state of an action is shown and explained to the public. */
final class Statuses {

    private Statuses() {}

    static Tag tag(PublishedStatus status) {
        return new Tag(text(status), colour(status));
    }

    /** A status that is not known says no more than that no result was published: the work may well be done. */
    static String text(PublishedStatus status) {
        return status == PublishedStatus.UNKNOWN ? "No result published" : Words.sentence(status.label());
    }

    private static Tag.Colour colour(PublishedStatus status) {
        return switch (status) {
            case COMPLETED, DELIVERED -> Tag.Colour.GREEN;
            case ONGOING -> Tag.Colour.BLUE;
            case CARRIED_OVER -> Tag.Colour.PURPLE;
            case ABSORBED_BAU -> Tag.Colour.TEAL;
            case FURTHER_WORK_IDENTIFIED -> Tag.Colour.ORANGE;
            case NOT_STARTED -> Tag.Colour.YELLOW;
            case UNKNOWN -> Tag.Colour.GREY;
        };
    }

    static String meaning(PublishedStatus status) {
        return switch (status) {
            case COMPLETED -> "It was reported as completed.";
            case ONGOING -> "It was reported as under way.";
            case CARRIED_OVER -> "It goes on in the next year.";
            case ABSORBED_BAU -> "It became ordinary work of the lead agency and left the plan.";
            case FURTHER_WORK_IDENTIFIED -> "It was looked into and found to need more work.";
            case NOT_STARTED -> "It was reported as not begun.";
            case DELIVERED -> "It was reported as done; its formal status was not published.";
            case UNKNOWN -> "Nothing was published about what came of it.";
        };
    }

    static String meaning(YearEndDisposition disposition) {
        return switch (disposition) {
            case COMPLETED -> "Done, with evidence.";
            case ONGOING_TO_YEAR_END -> "Due by 31 March; said before the year was over.";
            case CARRIED_FORWARD -> "The same action goes on in the next year.";
            case ABSORBED_BAU -> "It leaves the plan, and the lead agency goes on with it as day-to-day work.";
            case NEEDS_FURTHER_WORK -> "It was assessed and found to need more work.";
            case REPLACED -> "It was merged into another action.";
            case WITHDRAWN -> "It was stopped.";
        };
    }
}
