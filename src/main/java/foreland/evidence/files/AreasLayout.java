package foreland.evidence.files;

import foreland.evidence.AreaLink;
import foreland.evidence.DataKind;
import foreland.evidence.Population;
import java.util.List;
import java.util.Optional;

/** Areas with their centres; with the area they lie in and their population where the file has them. */
final class AreasLayout implements Layout {

    private final CodeColumns codes;
    private final int longitude;
    private final int latitude;
    private final int population;
    private final int year;

    private AreasLayout(Headings headings, CodeColumns codes, int year) {
        this.codes = codes;
        this.longitude = headings.get("longitude");
        this.latitude = headings.get("latitude");
        this.population = headings.find("population").orElse(-1);
        this.year = year;
    }

    /** @param year of the population, from the file's name; 0 when that does not say */
    static Optional<Layout> of(Headings headings, int year) {
        CodeColumns codes = CodeColumns.of(headings);
        boolean rows = headings.has("month") || headings.has("crime type") || headings.has("location");
        return headings.has("longitude", "latitude") && !codes.all().isEmpty() && !rows
                ? Optional.of(new AreasLayout(headings, codes, year))
                : Optional.empty();
    }

    @Override
    public Description description() {
        return Description.reference(
                DataKind.AREAS,
                population < 0 ? "areas with their centres" : "areas with their centres and populations",
                "centres of " + codes.all().get(0).what());
    }

    @Override
    public void row(long line, List<String> fields, TakenRows to, Faults faults) {
        CodeColumns.Column column = codes.all().get(0);
        String code = Layout.field(fields, column.place());
        if (!CodeColumns.fits(column, code)) {
            faults.add(
                    line,
                    column.place(),
                    "'" + LookupLayout.shown(code) + "' is no code of this kind of area.",
                    "Codes are a letter and eight digits, such as E01024633.");
            return;
        }
        Double x = Numbers.within(fields, longitude, -9, 3);
        Double y = Numbers.within(fields, latitude, 49, 61.5);
        if (x == null || y == null) {
            faults.add(
                    line,
                    x == null ? longitude : latitude,
                    "The place is not in the United Kingdom.",
                    "Give longitude and latitude in degrees (WGS84), such as 1.386 and 51.389.");
            return;
        }
        to.area(code, column.name() < 0 ? "" : Layout.field(fields, column.name()), column.vintage(), x, y);
        for (CodeColumns.Column other : codes.all().subList(1, codes.all().size())) {
            String large = Layout.field(fields, other.place());
            if (other.rank() > column.rank() && CodeColumns.fits(other, large)) {
                to.area(large, other.name() < 0 ? "" : Layout.field(fields, other.name()), other.vintage(), null, null);
                to.link(code, large, AreaLink.Kind.WITHIN, Math.max(column.vintage(), other.vintage()));
            }
        }
        if (population >= 0) {
            Long people = Numbers.whole(Layout.field(fields, population));
            if (people == null) {
                faults.add(line, population, "This is no whole number.", "Write the number of people.");
            } else {
                to.population(
                        code,
                        year,
                        year == 0 ? "year not stated" : "estimate of " + year,
                        Population.Of.PEOPLE,
                        "",
                        people);
            }
        }
    }
}
