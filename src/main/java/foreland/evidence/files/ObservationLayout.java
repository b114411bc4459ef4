package foreland.evidence.files;

import foreland.evidence.DataKind;
import foreland.evidence.DataPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Observations as the template has them: measure, area, period, value, and perhaps unit, breakdown, dataset, agency. */
final class ObservationLayout implements Layout {

    static final Pattern OUTWARD_POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?");

    private final Headings headings;
    private final SourceFile file;
    private final LocalDate today;
    private final PersonalData personal;
    private String dataset = "";
    private String agency = "";

    private ObservationLayout(Headings headings, SourceFile file, LocalDate today) {
        this.headings = headings;
        this.file = file;
        this.today = today;
        this.personal = new PersonalData(headings);
    }

    static Optional<Layout> of(Headings headings, SourceFile file, LocalDate today) {
        return headings.has("measure", "area", "period", "value")
                ? Optional.of(new ObservationLayout(headings, file, today))
                : Optional.empty();
    }

    @Override
    public Description description() {
        return new Description(
                DataKind.OBSERVATIONS,
                "observations",
                dataset.isEmpty() ? titleOf(file) : dataset,
                agency,
                "",
                "observations");
    }

    @Override
    public void row(long line, List<String> fields, TakenRows to, Faults faults) {
        if (!personal.check(line, fields, faults)) {
            return;
        }
        note(fields);
        String measure = at(fields, "measure");
        String area = at(fields, "area");
        if (measure.isEmpty()) {
            faults.add(line, headings.get("measure"), "The measure is missing.", "Say what the value measures.");
        } else if (!isArea(area)) {
            faults.add(line, headings.get("area"), notAnArea(area), AREA_REMEDY);
        } else {
            valued(line, fields, measure, area, to, faults);
        }
    }

    private void valued(long line, List<String> fields, String measure, String area, TakenRows to, Faults faults) {
        DataPeriod period = period(line, headings.get("period"), at(fields, "period"), today, faults);
        if (period == null) {
            return;
        }
        String text = at(fields, "value");
        BigDecimal value = Numbers.decimal(text);
        if (value == null && !Numbers.isNotKnown(text)) {
            faults.add(
                    line,
                    headings.get("value"),
                    "'" + LookupLayout.shown(text) + "' is no number.",
                    "Write a number, or nothing where it is not known.");
            return;
        }
        if (!to.observation(measure, at(fields, "unit"), area, period, at(fields, "breakdown"), value)) {
            faults.add(
                    line,
                    -1,
                    "This measure, area, period and breakdown stand in the file twice.",
                    "Keep one of the lines.");
        }
    }

    private void note(List<String> fields) {
        if (dataset.isEmpty()) {
            dataset = at(fields, "dataset");
            agency = at(fields, "agency");
        }
    }

    private String at(List<String> fields, String name) {
        return headings.find(name).isPresent() ? Layout.field(fields, headings.get(name)) : "";
    }

    static final String AREA_REMEDY =
            "Write the official code, such as E07000114 for a district or E01024633 for an LSOA; health data may have the"
                    + " first half of a postcode, such as CT9.";

    static String notAnArea(String area) {
        return area.isEmpty() ? "The area is missing." : "'" + LookupLayout.shown(area) + "' is no code of an area.";
    }

    static boolean isArea(String text) {
        return LookupLayout.isCode(text) || OUTWARD_POSTCODE.matcher(text).matches();
    }

    /** Null, with a fault, where it is none or not over yet. */
    static @org.jspecify.annotations.Nullable DataPeriod period(
            long line, int column, String text, LocalDate today, Faults faults) {
        try {
            DataPeriod period = DataPeriod.parse(text);
            if (period.from().isAfter(today)) {
                faults.add(
                        line,
                        column,
                        "The period " + period.label() + " is in the future.",
                        "Give data of what has been.");
                return null;
            }
            return period;
        } catch (IllegalArgumentException e) {
            faults.add(line, column, String.valueOf(e.getMessage()), "");
            return null;
        }
    }

    /** What a dataset is called when nothing else says: the file's name in words. */
    static String titleOf(SourceFile file) {
        String base = file.baseName()
                .replaceAll("\\.[A-Za-z]+$", "")
                .replaceAll("[-_]+", " ")
                .strip();
        return base.isEmpty() ? "Observations" : Character.toUpperCase(base.charAt(0)) + base.substring(1);
    }
}
