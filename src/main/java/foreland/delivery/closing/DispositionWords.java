package foreland.delivery.closing;

import foreland.govuk.Choice;
import foreland.govuk.Tag;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearStatus;
import java.util.Arrays;
import java.util.List;

/** How the ways of ending are offered, asked about and shown. */
final class DispositionWords {

    private DispositionWords() {}

    /**
     * A text that a kind needs.
     *
     * @param name in the form
     * @param missing what is said when it is empty
     */
    record Field(String name, String label, String hint, String missing) {}

    /** The ways that can be chosen where the year stands. */
    static List<Choice> choices(YearStatus status) {
        return Arrays.stream(YearEndDisposition.values())
                .filter(kind -> status == YearStatus.LIVE || kind != YearEndDisposition.ONGOING_TO_YEAR_END)
                .map(kind -> new Choice(kind.name(), capital(kind.label()), meaning(kind)))
                .toList();
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String meaning(YearEndDisposition kind) {
        return switch (kind) {
            case COMPLETED -> "Done, with something that shows it";
            case ONGOING_TO_YEAR_END -> "Under way and due by 31 March. For now only: the close needs another answer";
            case CARRIED_FORWARD -> "The same action goes on in next year’s plan";
            case ABSORBED_BAU -> "It leaves the plan and goes on as ordinary work";
            case NEEDS_FURTHER_WORK -> "A question has to be answered before anyone can go on";
            case REPLACED -> "Merged into another action";
            case WITHDRAWN -> "Stopped, by a decision of the Executive Group";
        };
    }

    /** The texts that a kind needs, in the order in which they are asked for. */
    static List<Field> fields(YearEndDisposition kind) {
        return switch (kind) {
            case COMPLETED ->
                List.of(new Field(
                        "first",
                        "What was reached, and what shows it",
                        "For example, 436 homes visited; the fire service’s records",
                        "Enter what was reached, and what shows it"));
            case ONGOING_TO_YEAR_END ->
                List.of(new Field(
                        "first", "What it waits for", "What must still happen by 31 March", "Enter what it waits for"));
            case CARRIED_FORWARD ->
                List.of(new Field(
                        "first",
                        "What is still to be done",
                        "What next year’s action has to finish",
                        "Enter what is still to be done"));
            case ABSORBED_BAU ->
                List.of(
                        new Field(
                                "first", "Who goes on with it", "An agency, team or post", "Enter who goes on with it"),
                        new Field(
                                "second",
                                "How it is kept in sight",
                                "For example, a figure in the agency’s quarterly report to the partnership",
                                "Enter how it is kept in sight"));
            case NEEDS_FURTHER_WORK ->
                List.of(
                        new Field("first", "The question", "What has to be found out", "Enter the question"),
                        new Field("second", "Who answers it", "An agency, team or post", "Enter who answers it"));
            case REPLACED -> List.of();
            case WITHDRAWN -> List.of(new Field("first", "Why it is withdrawn", "", "Enter why it is withdrawn"));
        };
    }

    /** As the heading of a column. */
    static String shortly(YearEndDisposition kind) {
        return switch (kind) {
            case COMPLETED -> "Completed";
            case ONGOING_TO_YEAR_END -> "Ongoing";
            case CARRIED_FORWARD -> "Carried";
            case ABSORBED_BAU -> "Absorbed";
            case NEEDS_FURTHER_WORK -> "Further work";
            case REPLACED -> "Replaced";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    static Tag tag(YearEndDisposition kind) {
        return new Tag(
                capital(kind.label()),
                switch (kind) {
                    case COMPLETED -> Tag.Colour.GREEN;
                    case ONGOING_TO_YEAR_END -> Tag.Colour.BLUE;
                    case CARRIED_FORWARD -> Tag.Colour.PURPLE;
                    case ABSORBED_BAU -> Tag.Colour.TEAL;
                    case NEEDS_FURTHER_WORK -> Tag.Colour.YELLOW;
                    case REPLACED, WITHDRAWN -> Tag.Colour.GREY;
                });
    }

    static Tag tag(YearStatus status) {
        return new Tag(
                capital(status.label()),
                switch (status) {
                    case LIVE -> Tag.Colour.GREEN;
                    case CLOSING -> Tag.Colour.YELLOW;
                    default -> Tag.Colour.GREY;
                });
    }
}
