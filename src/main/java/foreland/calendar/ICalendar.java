package foreland.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of whole days in the form that calendar programs read: iCalendar (RFC 5545), UTF-8, lines ended by CRLF and folded
 * at 75 octets. A day is a London day, and a whole day has no time zone.
 *
 * @param name shown by the calendar program
 * @param stamp when what it holds was last written; the same calendar at the same stamp is the same text
 */
public record ICalendar(String name, Instant stamp, List<Day> days) {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public ICalendar {
        days = List.copyOf(days);
    }

    /**
     * Something on one day.
     *
     * @param uid the same for as long as it is the same thing, unlike any other in the world
     * @param busy whether it takes up the day, as a meeting does and a deadline does not
     * @param url where to read more; null for nowhere
     */
    public record Day(
            String uid,
            LocalDate date,
            String title,
            String about,
            boolean busy,
            @Nullable String url) {}

    /** The whole text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Foreland//Foreland//EN");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "NAME:" + escaped(name));
        line(text, "X-WR-CALNAME:" + escaped(name));
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        line(text, "X-PUBLISHED-TTL:PT6H");
        days.forEach(day -> write(text, day));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void write(StringBuilder text, Day day) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + escaped(day.uid()));
        line(text, "DTSTAMP:" + UTC.format(stamp));
        line(text, "DTSTART;VALUE=DATE:" + DATE.format(day.date()));
        // The end is the first moment that is not part of it any more.
        line(text, "DTEND;VALUE=DATE:" + DATE.format(day.date().plusDays(1)));
        line(text, "SUMMARY:" + escaped(day.title()));
        if (!day.about().isEmpty()) {
            line(text, "DESCRIPTION:" + escaped(day.about()));
        }
        if (day.url() != null) {
            line(text, "URL:" + day.url());
        }
        line(text, "TRANSP:" + (day.busy() ? "OPAQUE" : "TRANSPARENT"));
        line(text, "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A long line goes on in the next, behind a space; never within a character. */
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
