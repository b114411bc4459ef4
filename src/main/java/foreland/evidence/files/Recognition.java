package foreland.evidence.files;

import foreland.evidence.ColumnMapping;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a table is: the first of its lines that are the headings of a known layout. Titles and notes above the headings are
 * passed over.
 *
 * @param line where the headings stand
 * @param headings the row of headings
 * @param layout how the rows under it are read
 */
public record Recognition(long line, Headings headings, Layout layout) {

    /** How the fault of a table begins that is none of those known: someone may say which of its columns is which. */
    public static final String NOT_KNOWN = "It is none of the files known here.";

    private static final int MOST_LINES_ABOVE = 20;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    /**
     * @param remembered the mapping that was chosen for headings of this fingerprint, if any
     * @param today dates after it are refused
     * @throws FileRefused when no line is the headings of anything known, with what was found instead
     */
    public static Recognition of(
            SourceFile file,
            FileSort sort,
            @Nullable ColumnMapping chosen,
            Function<Headings, Optional<ColumnMapping>> remembered,
            LocalDate today)
            throws IOException, FileRefused {
        List<List<String>> above = new ArrayList<>();
        Recognition[] found = new Recognition[1];
        TableReader.read(file, sort, (line, fields) -> {
            Headings headings = new Headings(fields);
            Optional<Layout> layout = chosen == null
                    ? layout(file, headings, remembered, above, today)
                    : MappedLayout.chosen(headings, chosen, file, today);
            layout.ifPresent(each -> found[0] = new Recognition(line, headings, each));
            above.add(fields);
            return found[0] == null && above.size() < MOST_LINES_ABOVE;
        });
        if (found[0] == null) {
            throw unknown(file, above);
        }
        return found[0];
    }

    /** The headings of a table that nobody knows: its first line with several fields. */
    public static Headings headingsOf(SourceFile file, FileSort sort) throws IOException, FileRefused {
        List<Headings> found = new ArrayList<>();
        TableReader.read(file, sort, (line, fields) -> {
            if (fields.stream().filter(field -> !field.isBlank()).count() >= 2) {
                found.add(new Headings(fields));
            }
            return found.isEmpty();
        });
        if (found.isEmpty()) {
            throw unknown(file, List.of());
        }
        return found.get(0);
    }

    private static Optional<Layout> layout(
            SourceFile file,
            Headings headings,
            Function<Headings, Optional<ColumnMapping>> remembered,
            List<List<String>> above,
            LocalDate today)
            throws FileRefused {
        PersonalData.refuseRowsOfPeople(file, headings);
        Optional<Layout> layout = CountsLayout.of(headings)
                .or(() -> AllDistrictCodesLayout.of(headings))
                .or(() -> AreasLayout.of(headings, yearIn(file.baseName())))
                .or(() -> LookupLayout.of(headings))
                .or(() -> ObservationLayout.of(headings, file, today));
        if (layout.isPresent()) {
            return layout;
        }
        Optional<ColumnMapping> mapping = remembered.apply(headings);
        if (mapping.isPresent()) {
            return MappedLayout.chosen(headings, mapping.get(), file, today);
        }
        Optional<Layout> known = KnownTables.of(headings, file, above, today);
        return known.isPresent() ? known : population(file, headings);
    }

    private static Optional<Layout> population(SourceFile file, Headings headings) throws FileRefused {
        try {
            return PopulationLayout.of(headings, file.baseName());
        } catch (PopulationLayout.NoYear noYear) {
            throw new FileRefused(
                    file.name(),
                    "These are populations, and neither the headings nor the file's name say of which year.",
                    "Put it into the file's name, such as lad21-mid2020.csv or lsoa21-census2021.csv.");
        }
    }

    static int yearIn(String name) {
        Matcher year = YEAR.matcher(name);
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    private static FileRefused unknown(SourceFile file, List<List<String>> lines) {
        String found = lines.isEmpty()
                ? "It has no lines."
                : "Its first line is: " + LookupLayout.shown(String.join(", ", lines.get(0))) + ".";
        boolean codes = lines.stream().flatMap(List::stream).anyMatch(LookupLayout::isCode);
        return new FileRefused(
                file.name(),
                NOT_KNOWN + " " + found + (codes ? "" : " None of its first columns holds codes of areas."),
                "For observations use the template with the columns measure, area, period and value; or say on the page"
                        + " 'Take data in' which of its columns is which.");
    }
}
