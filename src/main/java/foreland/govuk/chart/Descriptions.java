package foreland.govuk.chart;

import java.util.Comparator;
import java.util.List;

/** Says in words what a drawing of many areas shows. */
final class Descriptions {

    record Named(String name, double value) {}

    private Descriptions() {}

    static String ofAreas(String title, String unit, List<Named> known) {
        return known.isEmpty() ? title + ". No area has a figure that is known." : of(title, unit, "areas", known);
    }

    /** @param what the figures are of, in the plural */
    static String of(String title, String unit, String what, List<Named> known) {
        if (known.isEmpty()) {
            return title + ". No figure is known.";
        }
        Named most =
                known.stream().max(Comparator.comparingDouble(Named::value)).orElseThrow();
        Named least =
                known.stream().min(Comparator.comparingDouble(Named::value)).orElseThrow();
        return title + ". " + known.size() + " " + what + ", in " + unit + ": highest in " + most.name() + ", "
                + Scale.written(most.value()) + ", lowest in " + least.name() + ", " + Scale.written(least.value())
                + ". The table has each.";
    }
}
