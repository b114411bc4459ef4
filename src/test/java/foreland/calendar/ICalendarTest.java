package foreland.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Our calendars, read by another's reader. */
class ICalendarTest {

    private static final Instant STAMP = Instant.parse("2017-07-03T06:00:00Z");
    private static final String ODD =
            "Meeting: bins; lamps, \\ and “Llanfair­pwllgwyngyll” – 🔥 " + "żółć ".repeat(30) + "\nsecond line";

    @Test
    void what_is_written_is_read_again_by_another_reader() throws Exception {
        Calendar read = read(calendar(new ICalendar.Day(
                "one@foreland",
                LocalDate.of(2017, 10, 29),
                ODD,
                "https://x.example/a?b=c,d",
                true,
                "https://x.example/")));
        VEvent event = (VEvent) read.getComponents(Component.VEVENT).get(0);
        assertThat(value(event, Property.SUMMARY)).isEqualTo(ODD);
        assertThat(value(event, Property.UID)).isEqualTo("one@foreland");
        // The clocks go back in that night: a whole day is a date, and stays one.
        assertThat(value(event, Property.DTSTART)).isEqualTo("20171029");
        assertThat(value(event, Property.DTEND)).isEqualTo("20171030");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20170703T060000Z");
        assertThat(value(event, Property.TRANSP)).isEqualTo("OPAQUE");
        event.validate();
        assertThat(read.validate().hasErrors()).isFalse();
    }

    @Test
    void lines_end_with_crlf_and_have_75_octets_at_most_without_breaking_a_character() {
        String text = calendar(new ICalendar.Day("one@foreland", LocalDate.of(2017, 7, 3), ODD, "", false, null))
                .text();
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        }
    }

    @Test
    void nothing_typed_can_begin_a_line_of_its_own() {
        String text = calendar(new ICalendar.Day(
                        "one@foreland", LocalDate.of(2017, 7, 3), "A\r\nATTACH:http://evil.example", "", false, null))
                .text();
        assertThat(text).contains("SUMMARY:A\\nATTACH:http://evil.example\r\n").doesNotContain("\nATTACH");
    }

    @Test
    void a_calendar_of_nothing_is_one_still() throws Exception {
        assertThat(read(new ICalendar("Empty", STAMP, List.of())).getComponents(Component.VEVENT))
                .isEmpty();
    }

    private static ICalendar calendar(ICalendar.Day day) {
        return new ICalendar("Safer, Northmere", STAMP, List.of(day));
    }

    private static Calendar read(ICalendar calendar) throws Exception {
        return new CalendarBuilder().build(new StringReader(calendar.text()));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property)
                .map(found -> ((Property) found).getValue())
                .orElseThrow();
    }
}
