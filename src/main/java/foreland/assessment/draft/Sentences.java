package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.CrimeFigures;
import foreland.assessment.CrimeFigures.Line;
import foreland.assessment.CrimeFigures.Rise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in sentences what the figures say, no more: what the analyst adds stands beside them. */
final class Sentences {

    private final AssessmentData data;
    private final Exhibits exhibits;

    Sentences(AssessmentData data, Exhibits exhibits) {
        this.data = data;
        this.exhibits = exhibits;
    }

    /** How much there was, against last year and against the others. */
    String level(Line line) {
        if (exhibits.hidden().hides(line.type())) {
            return Exhibits.type(line.type()) + ": the count is too small to be published.";
        }
        String place = data.area().name();
        StringBuilder said = new StringBuilder();
        said.append("In the ")
                .append(data.monthsCovered())
                .append(data.monthsCovered() == data.span() ? " months " : " months with data ")
                .append("of ")
                .append(Written.months(data.from(), data.to()))
                .append(" the police recorded ")
                .append(Written.count(line.count()))
                .append(
                        line.type().equals(AssessmentData.ALL)
                                ? " crimes and incidents of anti-social behaviour in " + place
                                : line.type().equals("Anti-social behaviour")
                                        ? " incidents of anti-social behaviour in " + place
                                        : " crimes of the type " + line.type().toLowerCase(Locale.UK) + " in " + place);
        if (line.rate() != null) {
            said.append(", ")
                    .append(Written.decimal(line.rate(), 1))
                    .append(" for each 1,000 residents (")
                    .append(line.area().populationYear())
                    .append(" population)");
        }
        said.append(".");
        if (line.rank() > 0 && line.rankedAmong() > 1) {
            said.append(" That is the ")
                    .append(line.rank() == 1 ? "highest" : Written.place(line.rank()) + " highest")
                    .append(" rate of the ")
                    .append(line.rankedAmong())
                    .append(" ")
                    .append(data.amongWhom())
                    .append(".");
        }
        return said.append(" ").append(change(line)).toString();
    }

    /** Against the year before, with its uncertainty. */
    String change(Line line) {
        int months = data.comparable().size();
        if (line.ratio() == null) {
            return months == 0
                    ? "There is no month with data in both years, so it cannot be compared with the year before."
                    : "There were none in the same months a year earlier.";
        }
        if (line.percent() == null) {
            return "There were " + line.now() + " against " + line.before() + " a year earlier in the " + months
                    + " months that can be compared: too few for a percentage.";
        }
        String interval = "(95% interval of the ratio " + Written.interval(line.low(), line.high(), 2) + ")";
        String compared = months == data.span() ? "" : " over the " + months + " months that can be compared";
        if (!line.isClear()) {
            double percent = line.percent();
            String difference = percent == 0
                    ? "the same as the year before"
                    : Written.decimal(Math.abs(percent), 1) + "% " + (percent > 0 ? "more" : "fewer")
                            + " than the year before";
            return "That is " + difference + compared + " " + interval + ", which may be chance.";
        }
        boolean rose = line.percent() > 0;
        return "It " + (rose ? "rose" : "fell") + " by " + Written.decimal(Math.abs(line.percent()), 1) + "%" + compared
                + " " + interval + ", more than chance.";
    }

    /** What stands out among all types. */
    List<String> standingOut() {
        List<String> said = new ArrayList<>();
        List<Line> shown = exhibits.own().stream()
                .filter(line -> !line.type().equals(AssessmentData.ALL)
                        && !exhibits.hidden().hides(line.type()))
                .toList();
        said.add(list(
                "Rose by more than chance: ",
                shown.stream().filter(line -> clear(line, true)).toList()));
        said.add(list(
                "Fell by more than chance: ",
                shown.stream().filter(line -> clear(line, false)).toList()));
        List<Line> high = shown.stream()
                .filter(line -> line.rank() > 0 && line.rank() <= 3 && line.rankedAmong() > 5)
                .toList();
        if (!high.isEmpty()) {
            said.add("Among the three highest rates of the " + data.amongWhom() + ": "
                    + high.stream()
                            .map(line -> line.type() + " (" + Written.place(line.rank()) + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return said;
    }

    private static boolean clear(Line line, boolean rise) {
        return line.isClear() && line.percent() != null && line.percent() > 0 == rise;
    }

    private static String list(String opening, List<Line> lines) {
        return opening
                + (lines.isEmpty()
                        ? "none."
                        : lines.stream()
                                        .map(line -> line.type() + " " + Written.percent(line.percent()))
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    /** Where it concentrates. */
    String concentration() {
        return exhibits.figures()
                .shareOfBusiestTenth()
                .map(share -> "The busiest tenth of the " + data.smallAreas().size() + " small areas had "
                        + Written.decimal(share * 100, 0)
                        + "% of all that was recorded with a place; spread evenly it would be 10%.")
                .orElse("No counts by small area are at hand.");
    }

    /** What rose where, in sentences. */
    String rising(boolean namesAreas) {
        List<Rise> rises = exhibits.figures().rising();
        String wards = wards(namesAreas);
        if (rises.isEmpty() && isUntested()) {
            return "Whether a type rose in some small area cannot be tested: no month has data in both years." + wards;
        }
        if (rises.isEmpty()) {
            return "No small area stands out with a rise in any type" + months()
                    + " once the number of areas looked at, and the usual spread between"
                    + " them, are taken into account. A rise of a few incidents in one small area cannot be seen by any test."
                    + wards;
        }
        String types = rises.stream()
                .map(rise -> Exhibits.type(rise.type()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String found = rises.size() == 1
                ? "One rise in one small area stands out"
                : rises.size() + " rises in small areas stand out";
        return found + months() + ", in " + types + (namesAreas ? ": see the table." : ".") + wards;
    }

    /** Said where not all months can be compared. */
    private String months() {
        int compared = data.comparable().size();
        return compared == data.span() ? "" : " over the " + compared + " months that can be compared";
    }

    private boolean isUntested() {
        return exhibits.figures().tables().emerging().stream()
                .flatMap(List::stream)
                .allMatch(row -> Double.isNaN(row.dispersion()));
    }

    private String wards(boolean namesAreas) {
        int risen = exhibits.figures().tables().wardTrends().size();
        return risen == 0
                ? " Slower rises were looked for in whole wards and in the district: none stands out there."
                : " Slower rises were looked for in whole wards and in the district: " + risen
                        + (risen == 1 ? " ward stands out" : " rises of wards stand out")
                        + (namesAreas ? ", in the table." : ".");
    }

    /** What the force recorded differently from some month on, as its counts look. */
    List<String> recordingChanges() {
        return exhibits.figures().tables().recordingChanges().stream()
                .filter(change -> exhibits.data().types().contains(change.crimeType())
                        && !change.from().isBefore(data.months().get(0)))
                .map(change -> "From " + Written.month(change.from()) + " on the force recorded "
                        + Written.decimal(Math.abs(change.factor() - 1) * 100, 0) + "% "
                        + (change.factor() > 1 ? "more" : "less") + " of "
                        + change.crimeType().toLowerCase(Locale.UK)
                        + " in all its districts than before, against its other types: most likely a change of recording, not of crime."
                        + " Its small areas are held against the force’s own change.")
                .toList();
    }

    /** What the figures cannot say. */
    List<String> gaps() {
        List<String> said = new ArrayList<>();
        int missing = data.span() - data.monthsCovered();
        if (missing > 0) {
            said.add(missing + " of the " + data.span()
                    + " months have no police data. They are unknown, not without crime.");
        }
        if (data.comparable().size() < data.span()) {
            said.add("Only " + data.comparable().size() + " of " + data.span()
                    + " months can be compared with the year before.");
        }
        long types = exhibits.own().stream()
                .filter(line -> line.ratio() != null && line.before() < CrimeFigures.LEAST_BASE)
                .count();
        if (types > 0) {
            said.add(types + (types == 1 ? " type" : " types") + " had fewer than " + CrimeFigures.LEAST_BASE
                    + " a year earlier: no percentage is given.");
        }
        data.used().stream()
                .filter(used -> used.published() || !exhibits.hidden().isPublic())
                .forEach(used -> used.defects().forEach(defect -> said.add(used.title() + ": " + defect)));
        if (!data.hasNoCounts()) {
            said.add(
                    "Police open data give no day or hour, and places to the nearest street or landmark: when in the day or week"
                            + " something happens, and whether the same address suffers again, cannot be said from them.");
            said.add("What became of the crimes (outcomes) is not among these figures.");
        }
        if (data.partners().isEmpty()) {
            said.add("No data of agencies other than the police have been loaded for this area.");
        }
        return said;
    }
}
