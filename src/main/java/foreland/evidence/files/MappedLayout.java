package foreland.evidence.files;

import foreland.evidence.ColumnMapping;
import foreland.evidence.DataKind;
import foreland.evidence.DataPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stranger's table, read as a mapping of its columns says. */
public final class MappedLayout implements Layout {

    /** What a table is that was read so. */
    public static final String WORDS = "observations, by a mapping of its columns";

    /** What makes two counted lines the same observation. */
    private record Counted(String area, DataPeriod period, String measure, String breakdown) {}

    private final Headings headings;
    private final ColumnMapping mapping;
    private final Description description;
    private final LocalDate today;
    private final PersonalData personal;
    private final boolean pastNotes;
    private final Map<Counted, Integer> counted = new LinkedHashMap<>();

    MappedLayout(
            Headings headings, ColumnMapping mapping, Description description, LocalDate today, boolean pastNotes) {
        this.headings = headings;
        this.mapping = mapping;
        this.description = description;
        this.today = today;
        this.personal = new PersonalData(headings);
        this.pastNotes = pastNotes;
    }

    /** Read as someone chose; empty where the headings are others. */
    static Optional<Layout> chosen(Headings headings, ColumnMapping mapping, SourceFile file, LocalDate today) {
        return headings.has(mapping.columns().toArray(String[]::new))
                ? Optional.of(new MappedLayout(
                        headings,
                        mapping,
                        new Description(
                                DataKind.OBSERVATIONS,
                                WORDS,
                                ObservationLayout.titleOf(file),
                                "",
                                "",
                                headings.fingerprint()),
                        today,
                        false))
                : Optional.empty();
    }

    @Override
    public Description description() {
        return description;
    }

    @Override
    public void row(long line, List<String> fields, TakenRows to, Faults faults) {
        String area = Layout.field(fields, headings.get(mapping.area()));
        if (pastNotes && !ObservationLayout.isArea(area)) {
            // Totals and notes of a published table, known to be such.
            return;
        }
        if (!personal.check(line, fields, faults)) {
            return;
        }
        if (!ObservationLayout.isArea(area)) {
            faults.add(
                    line,
                    headings.get(mapping.area()),
                    ObservationLayout.notAnArea(area),
                    ObservationLayout.AREA_REMEDY);
            return;
        }
        DataPeriod period = period(line, fields, faults);
        if (period == null) {
            return;
        }
        if (mapping.values().isEmpty()) {
            counted.merge(new Counted(area, period, measure(fields, ""), breakdown(fields)), 1, Integer::sum);
        }
        for (String column : mapping.values()) {
            value(line, fields, column, area, period, to, faults);
        }
    }

    private void value(
            long line,
            List<String> fields,
            String column,
            String area,
            DataPeriod period,
            TakenRows to,
            Faults faults) {
        int place = headings.get(column);
        String text = Layout.field(fields, place);
        BigDecimal value = Numbers.decimal(text);
        if (value == null && !Numbers.isNotKnown(text)) {
            faults.add(
                    line,
                    place,
                    "'" + LookupLayout.shown(text) + "' is no number.",
                    "Write a number, or nothing where it is not known.");
        } else if (!to.observation(measure(fields, column), mapping.unit(), area, period, breakdown(fields), value)) {
            faults.add(
                    line,
                    place,
                    "This measure, area, period and breakdown stand in the file twice.",
                    "Keep one of the lines.");
        }
    }

    private @org.jspecify.annotations.Nullable DataPeriod period(long line, List<String> fields, Faults faults) {
        if (mapping.period() == null) {
            return DataPeriod.parse(String.valueOf(mapping.fixedPeriod()));
        }
        int place = headings.get(mapping.period());
        String text = Layout.field(fields, place);
        // Dates of the first of a month stand for the month in tables by month; a month is as fine as counts may be.
        String month = mapping.values().isEmpty() && text.matches("\\d{4}-\\d{2}-\\d{2}") ? text.substring(0, 7) : text;
        return ObservationLayout.period(line, place, month, today, faults);
    }

    private String measure(List<String> fields, String column) {
        if (mapping.measure() != null) {
            String named = Layout.field(fields, headings.get(mapping.measure()));
            return mapping.values().size() > 1 ? named + ": " + column : named;
        }
        if (mapping.fixedMeasure() != null) {
            return mapping.fixedMeasure();
        }
        return column.replace('_', ' ').strip();
    }

    private String breakdown(List<String> fields) {
        return String.join(
                ", ",
                mapping.breakdown().stream()
                        .map(column -> Layout.field(fields, headings.get(column)))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    @Override
    public void end(TakenRows to, Faults faults) {
        counted.forEach((each, count) -> to.observation(
                each.measure(),
                mapping.unit(),
                each.area(),
                each.period(),
                each.breakdown(),
                BigDecimal.valueOf(count)));
    }
}
