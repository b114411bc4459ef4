package foreland.delivery.updates;

import foreland.calendar.LondonTime;
import foreland.delivery.UpdateStatus;
import foreland.govuk.Choice;
import foreland.govuk.Tag;
import foreland.plan.Rag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How days, states and colours are written on these pages. */
final class UpdateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final String COMPLETE =
            "complete: you say so, and a coordinator approves it by accepting this update";

    private UpdateWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant instant) {
        return day(LondonTime.dayOf(instant));
    }

    static String dayOfYear(LocalDate day) {
        return SHORT.format(day);
    }

    static String time(Instant instant) {
        return TIME.format(instant.atZone(LondonTime.ZONE));
    }

    static String by(Filed.By by) {
        return day(by.at()) + " at " + time(by.at()) + " by " + by.name();
    }

    /** Always with its meaning. */
    static String rag(Rag rag) {
        return rag.label() + ": " + rag.meaning();
    }

    static List<Choice> rags() {
        return Arrays.stream(Rag.values())
                .map(rag -> new Choice(rag.name(), rag.label(), rag == Rag.BLUE ? COMPLETE : rag.meaning()))
                .toList();
    }

    static Tag tag(Rag rag) {
        return new Tag(
                rag.label(),
                switch (rag) {
                    case GREEN -> Tag.Colour.GREEN;
                    case AMBER -> Tag.Colour.YELLOW;
                    case RED -> Tag.Colour.RED;
                    case BLUE -> Tag.Colour.BLUE;
                    case GREY -> Tag.Colour.GREY;
                });
    }

    static Tag tag(UpdateStatus status) {
        return new Tag(
                status.label(),
                switch (status) {
                    case NOT_STARTED, NOT_OWED -> Tag.Colour.GREY;
                    case DRAFT -> Tag.Colour.BLUE;
                    case SUBMITTED -> Tag.Colour.PURPLE;
                    case RETURNED -> Tag.Colour.YELLOW;
                    case ACCEPTED -> Tag.Colour.GREEN;
                });
    }

    static String size(int bytes) {
        return bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " kB" : "%.1f MB".formatted(bytes / (1024.0 * 1024.0));
    }
}
