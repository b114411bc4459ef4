package foreland.evidence.files;

import foreland.evidence.DataKind;
import foreland.evidence.Population;
import foreland.evidence.Population.Of;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Residents or households of areas: a column for each year, or a total with single years of age or groups. Ages are kept in bands of
 * five years; the file that is kept has them singly.
 */
final class PopulationLayout implements Layout {

    private static final Pattern OF_YEAR = Pattern.compile("(mid|usualresidentscensus|census)(20\\d\\d)");
    private static final Pattern AGE = Pattern.compile("x?(\\d{1,2})");
    private static final Pattern NAMED_YEAR = Pattern.compile("(mid|census)-?(20\\d\\d)", Pattern.CASE_INSENSITIVE);
    private static final int OLDEST_BAND = 90;

    private final CodeColumns.Column code;
    private final Map<Integer, Year> years = new LinkedHashMap<>();
    private final Map<Integer, Integer> ages = new LinkedHashMap<>();
    private final Map<Integer, String> groups = new LinkedHashMap<>();
    private final Of of;

    private record Year(int year, String basis) {

        static Year of(String word, String year) {
            return new Year(
                    Integer.parseInt(year), word.startsWith("mid") ? "mid-" + year + " estimate" : "Census " + year);
        }
    }

    private PopulationLayout(CodeColumns.Column code, Of of) {
        this.code = code;
        this.of = of;
    }

    static Optional<Layout> of(Headings headings, String fileName) throws NoYear {
        CodeColumns codes = CodeColumns.of(headings);
        Optional<CodeColumns.Column> code = codes.smallest();
        boolean households = headings.has("households");
        if (code.isEmpty() || headings.has("longitude")) {
            return Optional.empty();
        }
        PopulationLayout layout = new PopulationLayout(code.get(), households ? Of.HOUSEHOLDS : Of.PEOPLE);
        headings.matching(OF_YEAR)
                .forEach((place, year) -> layout.years.put(place, Year.of(year.group(1), year.group(2))));
        var total = headings.find("total_population", "all ages", "population", "households");
        if (total.isPresent()) {
            Matcher named = NAMED_YEAR.matcher(fileName);
            if (!named.find()) {
                throw new NoYear();
            }
            layout.years.put(
                    total.getAsInt(), Year.of(named.group(1).toLowerCase(java.util.Locale.ROOT), named.group(2)));
            headings.matching(AGE).forEach((place, age) -> layout.ages.put(place, Integer.parseInt(age.group(1))));
            for (int place = 0; place < headings.given().size(); place++) {
                if (Headings.plain(headings.at(place)).matches(".*(females|males)")) {
                    layout.groups.put(place, headings.at(place).replace('_', ' '));
                }
            }
        }
        return layout.years.isEmpty() ? Optional.empty() : Optional.of(layout);
    }

    /** Neither the headings nor the file's name say of which year it is. */
    static final class NoYear extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Description description() {
        return Description.reference(
                DataKind.POPULATION,
                of == Of.HOUSEHOLDS ? "numbers of households" : "populations",
                code.what() + (code.vintage() == 0 ? "" : code.vintage()) + " "
                        + String.join(
                                " ", years.values().stream().map(Year::basis).toList())
                        + (ages.isEmpty() ? "" : " by age") + (groups.isEmpty() ? "" : " by sex")
                        + (of == Of.HOUSEHOLDS ? " households" : ""));
    }

    @Override
    public void row(long line, List<String> fields, TakenRows to, Faults faults) {
        String area = Layout.field(fields, code.place());
        if (!CodeColumns.fits(code, area)) {
            if (LookupLayout.isCode(area)) {
                faults.add(
                        line,
                        code.place(),
                        "'" + area + "' is the code of another kind of area.",
                        "Take the line out.");
            }
            // Notes under the table, blank lines: no data.
            return;
        }
        boolean data = years.keySet().stream().anyMatch(place -> Numbers.whole(Layout.field(fields, place)) != null);
        if (!data) {
            return;
        }
        to.area(area, code.name() < 0 ? "" : Layout.field(fields, code.name()), code.vintage(), null, null);
        years.forEach((place, year) -> {
            String text = Layout.field(fields, place);
            Long count = Numbers.whole(text);
            if (count != null) {
                to.population(area, year.year(), year.basis(), of, "", count);
            } else if (!Numbers.isNotKnown(text)) {
                faults.add(
                        line,
                        place,
                        "'" + LookupLayout.shown(text) + "' is no whole number.",
                        "Write how many there are.");
            }
        });
        parts(line, fields, area, to, faults);
    }

    private void parts(long line, List<String> fields, String area, TakenRows to, Faults faults) {
        if (ages.isEmpty() && groups.isEmpty()) {
            return;
        }
        Year year = years.values().iterator().next();
        Map<Integer, Long> bands = new TreeMap<>();
        for (Map.Entry<Integer, Integer> age : ages.entrySet()) {
            Long count = Numbers.whole(Layout.field(fields, age.getKey()));
            if (count == null) {
                faults.add(line, age.getKey(), "This is no whole number.", "Write how many are of this age.");
                return;
            }
            bands.merge(Math.min(OLDEST_BAND, age.getValue() / 5 * 5), count, Long::sum);
        }
        bands.forEach((from, count) -> to.population(
                area,
                year.year(),
                year.basis(),
                Population.Of.PEOPLE,
                from == OLDEST_BAND ? "age 90 and over" : "age " + from + " to " + (from + 4),
                count));
        groups.forEach((place, name) -> {
            Long count = Numbers.whole(Layout.field(fields, place));
            if (count != null) {
                to.population(area, year.year(), year.basis(), Population.Of.PEOPLE, name, count);
            }
        });
    }
}
