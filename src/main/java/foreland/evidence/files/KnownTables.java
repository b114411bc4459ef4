package foreland.evidence.files;

import foreland.evidence.ColumnMapping;
import foreland.evidence.DataKind;
import foreland.evidence.files.Layout.Description;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Published tables that everyone uses, known by their headings: no mapping need be chosen for them. */
final class KnownTables {

    private static final Pattern YEAR_ENDING =
            Pattern.compile("year ending (\\p{L}+ 20\\d\\d)", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final String COUNTRY_IMD = "Index of Multiple Deprivation";

    private KnownTables() {}

    static Optional<Layout> of(Headings headings, SourceFile file, List<List<String>> above, LocalDate today) {
        return recordedCrime(headings, above, today)
                .or(() -> deprivationOfSmallAreas(headings, file, today))
                .or(() -> deprivationOfDistricts(headings, file, today))
                .or(() -> countsOfDistricts(headings, today))
                .or(() -> rowsOfAsb(headings, today));
    }

    /** ONS table C2: police recorded crime by Community Safety Partnership. */
    private static Optional<Layout> recordedCrime(Headings headings, List<List<String>> above, LocalDate today) {
        if (!headings.has("Community Safety Partnership code", "Police Force Area code")) {
            return Optional.empty();
        }
        String period = above.stream()
                .flatMap(List::stream)
                .map(YEAR_ENDING::matcher)
                .filter(Matcher::find)
                .map(found -> yearEnding(found.group(1)))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse("");
        if (period.isEmpty()) {
            return Optional.empty();
        }
        List<String> offences = headings.given().stream()
                .filter(each -> !each.isEmpty()
                        && !Headings.plain(each)
                                .matches("(policeforcearea|communitysafetypartnership|localauthority)(code|name)"))
                .toList();
        return Optional.of(known(
                headings,
                new ColumnMapping(
                        "Community Safety Partnership code", null, period, null, null, offences, List.of(), "offences"),
                "Police recorded crime by Community Safety Partnership (ONS table C2)",
                "Office for National Statistics and Home Office",
                today,
                true));
    }

    private static @Nullable String yearEnding(String month) {
        try {
            YearMonth last = YearMonth.parse(month, MONTH);
            return last.minusMonths(11).atDay(1) + "/" + last.atEndOfMonth();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Optional<Layout> deprivationOfSmallAreas(Headings headings, SourceFile file, LocalDate today) {
        Optional<CodeColumns.Column> code = CodeColumns.of(headings).smallest();
        boolean index = headings.has("IMD_decile");
        boolean indicators = headings.given().stream().anyMatch(each -> each.contains("at_risk_"));
        int year = Recognition.yearIn(file.baseName().replaceAll("(?i)w?imd|iod", " "));
        if (code.isEmpty() || !index && !indicators || year == 0) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>(headings.given());
        values.remove(code.get().place());
        values.removeIf(String::isEmpty);
        boolean wales = file.baseName().toLowerCase(Locale.ROOT).contains("wales");
        String title = indicators && !index
                ? "Indicators of the crime domain, Indices of Deprivation " + year
                : (wales ? "Welsh " : "English ") + COUNTRY_IMD + " " + year;
        return Optional.of(known(
                headings,
                new ColumnMapping(
                        headings.at(code.get().place()), null, String.valueOf(year), null, null, values, List.of(), ""),
                title,
                wales ? "Welsh Government" : "Ministry of Housing, Communities and Local Government",
                today,
                false));
    }

    private static Optional<Layout> deprivationOfDistricts(Headings headings, SourceFile file, LocalDate today) {
        if (!headings.has("index_domain", "average_rank")) {
            return Optional.empty();
        }
        String area = headings.has("area_code") ? "area_code" : "lad19cd";
        String year = headings.has("deprivation_data_year") ? "deprivation_data_year" : "year";
        int of = Recognition.yearIn(file.baseName().replaceAll("(?i)iod", " "));
        if (!headings.has(area, year)) {
            return Optional.empty();
        }
        List<String> values = headings.given().stream()
                .filter(each -> each.contains("rank") || each.contains("score") || each.contains("proportion"))
                .toList();
        return Optional.of(known(
                headings,
                new ColumnMapping(area, year, null, null, null, values, List.of("index_domain"), ""),
                "Indices of Deprivation by district" + (of == 0 ? "" : " " + of),
                "Ministry of Housing, Communities and Local Government",
                today,
                false));
    }

    private static Optional<Layout> countsOfDistricts(Headings headings, LocalDate today) {
        return headings.has("month", "lad24_code", "crime_type", "count")
                ? Optional.of(known(
                        headings,
                        new ColumnMapping(
                                "lad24_code",
                                "month",
                                null,
                                "crime_type",
                                null,
                                List.of("count"),
                                List.of(),
                                "police rows"),
                        "Police rows counted by district and month",
                        "Police forces, through data.police.uk",
                        today,
                        false))
                : Optional.empty();
    }

    private static Optional<Layout> rowsOfAsb(Headings headings, LocalDate today) {
        return headings.has("month", "longitude", "latitude", "location", "lsoa_code")
                        && headings.given().size() == 5
                ? Optional.of(known(
                        headings,
                        new ColumnMapping(
                                "lsoa_code",
                                "month",
                                null,
                                null,
                                "Anti-social behaviour",
                                List.of(),
                                List.of(),
                                "incidents"),
                        "Anti-social behaviour, counted from rows",
                        "Police forces, through data.police.uk",
                        today,
                        true))
                : Optional.empty();
    }

    private static Layout known(
            Headings headings, ColumnMapping mapping, String title, String agency, LocalDate today, boolean pastNotes) {
        return new MappedLayout(
                headings,
                mapping,
                new Description(
                        DataKind.OBSERVATIONS,
                        "the published table '" + title + "'",
                        title,
                        agency,
                        Description.OGL,
                        title),
                today,
                pastNotes);
    }
}
