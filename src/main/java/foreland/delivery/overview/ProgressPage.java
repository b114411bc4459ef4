package foreland.delivery.overview;

import foreland.calendar.DateWords;
import foreland.calendar.LondonTime;
import foreland.delivery.AcceptedUpdate;
import foreland.delivery.ActionStanding;
import foreland.delivery.MeasureValue;
import foreland.delivery.overview.PublicYearSql.Ended;
import foreland.delivery.overview.PublicYearSql.Recorded;
import foreland.govuk.Tag;
import foreland.plan.Rag;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the plan is going, for anyone: accepted updates, released figures, and no name of a person.
 *
 * @param life the year in force, else the last; empty where there never was one
 * @param standings of its actions, in the order of the plan
 * @param focusAreas titles by code
 * @param activities a total for each kind
 * @param recorded the newest year that was recorded from documents, where there is no other
 */
record ProgressPage(
        Optional<YearLife> life,
        List<ActionStanding> standings,
        Map<String, String> focusAreas,
        List<PublicTotal> activities,
        Optional<Recorded> recorded) {

    static ProgressPage withoutYear(Optional<Recorded> recorded) {
        return new ProgressPage(Optional.empty(), List.of(), Map.of(), List.of(), recorded);
    }

    /** A focus area, and where each of its actions stands. */
    record Area(String title, List<ActionStanding> actions) {}

    /** How many actions stand at a colour. */
    record Count(Tag tag, String meaning, long actions) {}

    List<Area> areas() {
        Stream<Area> named = focusAreas.entrySet().stream()
                .map(area -> new Area(
                        area.getValue(),
                        standings.stream()
                                .filter(standing -> area.getKey().equals(standing.focusArea()))
                                .toList()));
        Area others = new Area(
                "Other actions",
                standings.stream()
                        .filter(standing ->
                                standing.focusArea() == null || !focusAreas.containsKey(standing.focusArea()))
                        .toList());
        return Stream.concat(named, Stream.of(others))
                .filter(area -> !area.actions().isEmpty())
                .toList();
    }

    /** The colours that occur, with what they say. */
    List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        for (Rag rag : List.of(Rag.BLUE, Rag.GREEN, Rag.AMBER, Rag.RED, Rag.GREY)) {
            counts.add(new Count(RagTags.of(rag), rag.meaning(), count(rag)));
        }
        counts.add(new Count(RagTags.of(null), "nothing was reported yet", count(null)));
        return counts.stream().filter(count -> count.actions() > 0).toList();
    }

    private long count(@Nullable Rag rag) {
        return standings.stream()
                .filter(standing -> standing.newest().map(AcceptedUpdate::rag).orElse(null) == rag)
                .count();
    }

    boolean isInForce() {
        return life.map(YearLife::status).filter(YearStatus.LIVE::equals).isPresent();
    }

    String asOf() {
        return standings.stream()
                .flatMap(standing -> standing.accepted().stream())
                .map(AcceptedUpdate::accepted)
                .max(Instant::compareTo)
                .map(at -> "As of " + day(at) + ", when the newest of these reports was accepted.")
                .orElse("No report was accepted yet. The agencies report after each quarter.");
    }

    /** {@code 16 completed, 28 ongoing to the year end and 6 carried forward}. */
    static String ended(Recorded recorded) {
        return recorded.ended().stream().map(ProgressPage::ended).collect(Collectors.joining(", "));
    }

    private static String ended(Ended ended) {
        return ended.actions() + " " + ended.disposition().label();
    }

    /** The newest released value of each measure: what the public may know, whoever reads. */
    static Collection<MeasureValue> figures(ActionStanding action) {
        Map<String, MeasureValue> newest = new LinkedHashMap<>();
        action.accepted().stream()
                .flatMap(update -> update.values().stream())
                .filter(MeasureValue::released)
                .forEach(value -> newest.put(value.title(), value));
        return newest.values();
    }

    static String day(Instant at) {
        return DateWords.day(LondonTime.dayOf(at));
    }

    static String quarter(AcceptedUpdate update) {
        return "April to June,July to September,October to December,January to March"
                        .split(",", -1)[update.quarter().number() - 1]
                + " " + update.quarter().lastDay().getYear();
    }

    /** {@code 97 fires, up to 30 September 2017 (target 100)}. */
    static String figure(MeasureValue value) {
        return inUnit(value.value(), value.unit()) + ", up to " + DateWords.day(value.asOf())
                + (value.target() == null ? "" : " (target " + inUnit(value.target(), value.unit()) + ")");
    }

    static String inUnit(BigDecimal number, @Nullable String unit) {
        String digits =
                new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
        return unit == null ? digits : digits + (unit.startsWith("%") ? "" : " ") + unit;
    }
}
