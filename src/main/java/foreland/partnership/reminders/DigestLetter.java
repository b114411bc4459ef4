package foreland.partnership.reminders;

import foreland.calendar.DateWords;
import foreland.calendar.LondonTime;
import foreland.partnership.DueItem;
import foreland.partnership.Partnership;
import foreland.post.Letter;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A digest as a letter. */
final class DigestLetter {

    /** A mail that lists more is read by nobody; the desk has them all. */
    private static final int MOST_LINES = 12;

    private static final int LONGEST_NAME = 90;

    private DigestLetter() {}

    /**
     * The letter.
     *
     * @param end path at which its reader ends these mails
     */
    static Letter of(
            Digest digest,
            Partnership partnership,
            UUID person,
            String to,
            Rhythm rhythm,
            LocalDate today,
            String end) {
        Letter letter = Letter.of(key(person, partnership, rhythm, today), to, subject(digest, partnership))
                .because("You get this because you work in " + partnership.name()
                        + ". How often is yours to choose on the page" + " “Mail and calendar” of your desk.")
                // Tomorrow there is another.
                .goodUntil(LondonTime.startOf(today.plusDays(1)))
                .endedAt(end);
        letter = listed(letter, "Overdue", digest.overdue(), partnership, "was due on ");
        letter = listed(letter, "To be given", digest.due(), partnership, "by ");
        letter = listed(letter, "Waits for you", digest.waiting(), partnership, "by ");
        letter = listed(letter, "Meetings", digest.meetings(), partnership, "on ");
        return letter.leadingTo("Open your desk", partnership.base() + "/desk");
    }

    /** One a person and day, whichever partnership it is of; of a weekly one, one a week. */
    private static String key(UUID person, Partnership partnership, Rhythm rhythm, LocalDate today) {
        if (rhythm == Rhythm.WEEKLY) {
            return "digest:" + person + ":" + partnership.id() + ":" + today.get(IsoFields.WEEK_BASED_YEAR) + "-W"
                    + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
        return "digest:" + person + ":" + today;
    }

    private static String subject(Digest digest, Partnership partnership) {
        int count = digest.count();
        String name = partnership.name().length() > LONGEST_NAME
                ? partnership.name().substring(0, LONGEST_NAME) + "…"
                : partnership.name();
        return count + (count == 1 ? " thing" : " things") + " on your desk: " + name.replaceAll("\\p{Cntrl}", " ");
    }

    private static Letter listed(
            Letter letter, String heading, List<DueItem> items, Partnership partnership, String before) {
        if (items.isEmpty()) {
            return letter;
        }
        List<Letter.Way> lines = new ArrayList<>();
        items.stream().limit(MOST_LINES).forEach(item -> lines.add(line(item, partnership, before)));
        if (items.size() > MOST_LINES) {
            lines.add(new Letter.Way((items.size() - MOST_LINES) + " more on your desk", partnership.base() + "/desk"));
        }
        return letter.listing(heading, lines);
    }

    private static Letter.Way line(DueItem item, Partnership partnership, String before) {
        String day = item.day() == null ? "" : ", " + before + DateWords.day(item.day());
        return new Letter.Way(item.title() + day, partnership.base() + item.path());
    }
}
