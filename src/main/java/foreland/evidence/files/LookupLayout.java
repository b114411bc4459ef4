package foreland.evidence.files;

import foreland.evidence.AreaLink;
import foreland.evidence.DataKind;
import foreland.geography.Area;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which area lies in which: two or more columns of codes, each smaller area in every larger one of its line. With a column of
 * change codes, how the LSOAs of 2011 became those of 2021.
 */
final class LookupLayout implements Layout {

    private final CodeColumns codes;
    private final int change;

    private LookupLayout(CodeColumns codes, int change) {
        this.codes = codes;
        this.change = change;
    }

    static Optional<Layout> of(Headings headings) {
        CodeColumns codes = CodeColumns.of(headings);
        OptionalInt change = headings.find("change_code", "CHNGIND", "change");
        boolean nothingElse = java.util.stream.IntStream.range(
                        0, headings.given().size())
                .allMatch(place -> codes.isOne(place)
                        || change.isPresent() && change.getAsInt() == place
                        || List.of("fid", "objectid", "globalid", "nation", "lsoa11nmw", "lad22nmw")
                                .contains(Headings.plain(headings.at(place))));
        return codes.all().size() >= 2 && nothingElse
                ? Optional.of(new LookupLayout(codes, change.orElse(-1)))
                : Optional.empty();
    }

    @Override
    public Description description() {
        return Description.reference(
                DataKind.LOOKUP,
                change < 0 ? "a lookup of which area lies in which" : "a lookup of changed area codes",
                codes.signature());
    }

    @Override
    public void row(long line, List<String> fields, TakenRows to, Faults faults) {
        List<CodeColumns.Column> columns = codes.all();
        for (CodeColumns.Column column : columns) {
            String code = Layout.field(fields, column.place());
            if (!code.isEmpty() && !CodeColumns.fits(column, code)) {
                faults.add(
                        line,
                        column.place(),
                        "'" + shown(code) + "' is no code of this kind of area.",
                        "Codes are a letter and eight digits, such as E07000114.");
                return;
            }
            if (!code.isEmpty()) {
                to.area(
                        code,
                        column.name() < 0 ? "" : Layout.field(fields, column.name()),
                        column.vintage(),
                        null,
                        null);
            }
        }
        for (int small = 0; small < columns.size(); small++) {
            for (int large = small + 1; large < columns.size(); large++) {
                link(fields, columns.get(small), columns.get(large), to, faults, line);
            }
        }
    }

    private void link(
            List<String> fields,
            CodeColumns.Column small,
            CodeColumns.Column large,
            TakenRows to,
            Faults faults,
            long line) {
        String from = Layout.field(fields, small.place());
        String into = Layout.field(fields, large.place());
        if (from.isEmpty() || into.isEmpty()) {
            return;
        }
        int year = Math.max(small.vintage(), large.vintage());
        if (small.rank() < large.rank()) {
            to.link(from, into, AreaLink.Kind.WITHIN, year);
        } else if (change >= 0) {
            AreaLink.Kind kind = kindOf(Layout.field(fields, change));
            if (kind == null) {
                faults.add(
                        line,
                        change,
                        "'" + shown(Layout.field(fields, change)) + "' is no change code.",
                        "Use U, S, M or X.");
            } else {
                to.link(from, into, kind, year);
            }
        }
    }

    private static AreaLink.@org.jspecify.annotations.Nullable Kind kindOf(String change) {
        return switch (change) {
            case "U" -> AreaLink.Kind.UNCHANGED;
            case "S" -> AreaLink.Kind.SPLIT;
            case "M" -> AreaLink.Kind.MERGED;
            case "X" -> AreaLink.Kind.IRREGULAR;
            default -> null;
        };
    }

    static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    static boolean isCode(String text) {
        return Area.Kind.of(text).isPresent();
    }
}
