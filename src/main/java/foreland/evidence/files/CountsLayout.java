package foreland.evidence.files;

import foreland.evidence.DataKind;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Counts of police rows by LSOA and crime type: a column for each month (an empty cell of a month is a zero), or a line for each
 * count. A line without an LSOA counts rows without a place.
 */
final class CountsLayout implements Layout {

    private static final Pattern MONTH = Pattern.compile("(20\\d\\d)(0[1-9]|1[0-2])");
    private static final Pattern FORCE = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final int force;
    private final int lsoa;
    private final int type;
    private final int month;
    private final int count;
    private final Map<Integer, Integer> months = new LinkedHashMap<>();

    private CountsLayout(Headings headings) {
        force = headings.find("force", "force_slug").orElse(-1);
        lsoa = headings.find("lsoa_code", "lsoa21_code", "lsoa11_code").orElse(-1);
        type = headings.find("crime_type").orElse(-1);
        month = headings.find("month").orElse(-1);
        count = headings.find("count").orElse(-1);
        headings.matching(MONTH)
                .forEach((place, found) -> months.put(place, Integer.parseInt(found.group(1) + found.group(2))));
    }

    static Optional<Layout> of(Headings headings) {
        CountsLayout layout = new CountsLayout(headings);
        boolean named = layout.force >= 0 && layout.lsoa >= 0 && layout.type >= 0;
        boolean wide = !layout.months.isEmpty();
        return named && (wide || layout.month >= 0 && layout.count >= 0) ? Optional.of(layout) : Optional.empty();
    }

    @Override
    public Description description() {
        return new Description(
                DataKind.POLICE_COUNTS,
                "counts of police rows by LSOA, crime type and month",
                DataKind.POLICE_COUNTS.title(),
                "Police forces, through data.police.uk",
                Description.OGL,
                "counts by lsoa");
    }

    @Override
    public void row(long line, List<String> fields, TakenRows to, Faults faults) {
        String of = Layout.field(fields, force);
        String area = Layout.field(fields, lsoa);
        String kind = Layout.field(fields, type);
        if (!FORCE.matcher(of).matches()) {
            faults.add(
                    line,
                    force,
                    "'" + LookupLayout.shown(of) + "' is no force.",
                    "Write it as in file names, such as kent.");
        } else if (!area.isEmpty() && !area.matches("[EW]01\\d{6}")) {
            faults.add(
                    line,
                    lsoa,
                    "'" + LookupLayout.shown(area) + "' is no code of an LSOA.",
                    "Write it like E01024633.");
        } else if (kind.isEmpty()) {
            faults.add(line, type, "The crime type is missing.", "Write it as the police do, such as Burglary.");
        } else if (months.isEmpty()) {
            single(line, fields, of, area, kind, to, faults);
        } else {
            months.forEach((place, yearMonth) -> {
                String text = Layout.field(fields, place);
                add(line, place, of, yearMonth, area, kind, text.isEmpty() ? "0" : text, to, faults);
            });
        }
    }

    private void single(
            long line, List<String> fields, String of, String area, String kind, TakenRows to, Faults faults) {
        String text = Layout.field(fields, month);
        try {
            YearMonth counted = YearMonth.parse(text);
            add(
                    line,
                    count,
                    of,
                    counted.getYear() * 100 + counted.getMonthValue(),
                    area,
                    kind,
                    Layout.field(fields, count),
                    to,
                    faults);
        } catch (java.time.DateTimeException e) {
            faults.add(line, month, "'" + LookupLayout.shown(text) + "' is no month.", "Write it like 2025-03.");
        }
    }

    private static void add(
            long line,
            int place,
            String force,
            int month,
            String lsoa,
            String type,
            String text,
            TakenRows to,
            Faults faults) {
        Long number = Numbers.whole(text);
        if (number == null || number > Integer.MAX_VALUE) {
            faults.add(line, place, "'" + LookupLayout.shown(text) + "' is no count.", "Write a whole number.");
        } else {
            to.count(force, month, lsoa, type, number.intValue());
        }
    }
}
