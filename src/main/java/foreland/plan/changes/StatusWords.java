package foreland.plan.changes;

import foreland.govuk.Tag;
import foreland.govuk.Tag.Colour;
import foreland.plan.Change;
import foreland.plan.ChangeStatus;

/** How statuses and kinds of change are shown. */
final class StatusWords {

    private StatusWords() {}

    static Tag tag(ChangeStatus status) {
        return new Tag(
                sentence(status.label()),
                switch (status) {
                    case DRAFT -> Colour.GREY;
                    case RAISED -> Colour.BLUE;
                    case IN_APPROVAL -> Colour.PURPLE;
                    case APPLIED -> Colour.GREEN;
                    case DECLINED -> Colour.RED;
                    case WITHDRAWN -> Colour.ORANGE;
                });
    }

    static String sentence(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    static String words(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case CHANGED -> "changed";
            case REMOVED -> "removed";
        };
    }
}
