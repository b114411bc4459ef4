package foreland.delivery.overview;

import foreland.calendar.DateWords;
import foreland.calendar.FinancialQuarter;
import foreland.calendar.LondonTime;
import foreland.delivery.AcceptedUpdate;
import foreland.delivery.overview.MeasureCourse.Verdict;
import foreland.govuk.Tag;
import foreland.govuk.chart.StackedChart;
import foreland.plan.Rag;
import foreland.plan.YearLife;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The year on a page, for the Executive Group.
 *
 * @param years that can be looked at, the newest first
 * @param lines all actions, off track first
 * @param focusAreas titles by code, in the plan's order
 * @param activities how many were recorded
 */
record OverviewPage(
        YearLife life,
        List<YearLife> years,
        List<ActionLine> lines,
        Map<String, String> focusAreas,
        List<MeasureCourse> measures,
        int activities,
        LocalDate today) {

    /** A focus area with its actions, off track first. */
    record Area(String title, List<ActionLine> lines) {}

    /** How many actions stand at one colour. */
    record Standing(Tag tag, String meaning, long actions) {}

    String title() {
        return "Overview of " + life.year();
    }

    /** By the action furthest off track in each; equals in the plan's order. */
    List<Area> areas() {
        Stream<Area> named = focusAreas.entrySet().stream()
                .map(area -> new Area(area.getKey() + " " + area.getValue(), linesOf(area.getKey())));
        Area without = new Area(
                "In no focus area",
                lines.stream()
                        .filter(line -> !focusAreas.containsKey(line.focusArea()))
                        .toList());
        return Stream.concat(named, Stream.of(without))
                .filter(area -> !area.lines().isEmpty())
                .sorted(Comparator.comparing(area -> area.lines().get(0), ActionLine.OFF_TRACK_FIRST))
                .toList();
    }

    private List<ActionLine> linesOf(String code) {
        return lines.stream().filter(line -> line.focusArea().equals(code)).toList();
    }

    /** Every colour that occurs with its meaning, off track first, and what has no report. */
    List<Standing> standings() {
        List<Standing> standings = new ArrayList<>();
        for (Rag rag : List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.BLUE, Rag.GREY)) {
            standings.add(new Standing(RagTags.of(rag), rag.meaning(), countAt(rag)));
        }
        long without = lines.stream().filter(line -> line.rag() == null).count();
        standings.add(new Standing(RagTags.of(null), "no update was accepted yet", without));
        return standings.stream().filter(standing -> standing.actions() > 0).toList();
    }

    private long countAt(Rag rag) {
        return lines.stream().filter(line -> line.rag() == rag).count();
    }

    long late() {
        return lines.stream().filter(ActionLine::isLate).count();
    }

    /** Those that ask for help in their newest accepted update. */
    List<ActionLine> wantingHelp() {
        return lines.stream()
                .filter(line -> line.newest().map(AcceptedUpdate::helpWanted).isPresent())
                .toList();
    }

    List<ActionLine> missing() {
        return lines.stream().filter(line -> !line.missing().isEmpty()).toList();
    }

    long forecastToMeet() {
        return measures.stream()
                .filter(course -> course.verdict() == Verdict.MEETS)
                .count();
    }

    long forecastToMiss() {
        return measures.stream()
                .filter(course -> course.verdict() == Verdict.MISSES)
                .count();
    }

    /** When the newest of the accepted updates was accepted. */
    String asOf() {
        Optional<Instant> newest = lines.stream()
                .flatMap(line -> line.standing().accepted().stream())
                .map(AcceptedUpdate::accepted)
                .max(Instant::compareTo);
        return newest.map(at -> "The newest accepted update is of " + DateWords.day(LondonTime.dayOf(at)) + ".")
                .orElse("No update was accepted yet.");
    }

    /** How the actions stood by the accepted updates of each quarter that is over. */
    StackedChart byQuarter() {
        List<FinancialQuarter> over = life.year().quarters().stream()
                .filter(quarter -> quarter.lastDay().isBefore(today))
                .toList();
        return new StackedChart(
                "Actions by colour, each quarter of " + life.year(),
                "actions",
                List.of("Red", "Amber", "Green", "Blue: complete", "Grey: not started", "No accepted update"),
                over.stream()
                        .map(quarter -> new StackedChart.Bar("Q" + quarter.number(), counts(quarter)))
                        .toList());
    }

    private List<Integer> counts(FinancialQuarter quarter) {
        int[] counts = new int[6];
        for (ActionLine line : lines) {
            counts[
                    line.standing().accepted().stream()
                            .filter(update -> update.quarter().equals(quarter))
                            .findFirst()
                            .map(update -> place(update.rag()))
                            .orElse(5)]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }

    private static int place(Rag rag) {
        return switch (rag) {
            case RED -> 0;
            case AMBER -> 1;
            case GREEN -> 2;
            case BLUE -> 3;
            case GREY -> 4;
        };
    }

    static String day(Instant instant) {
        return DateWords.day(LondonTime.dayOf(instant));
    }
}
