package foreland.plan.publicpages;

import foreland.calendar.DateWords;
import foreland.plan.SeriesBreak;
import java.util.List;

/** A change in recording that splits a series of figures. */
record BreakLine(String text, List<SourceLink> sources) {

    static BreakLine of(SeriesBreak change) {
        String which = change.measure() == null ? "All figures" : Words.sentence(change.measure());
        String when = change.date() == null ? "" : ", from " + DateWords.day(change.date());
        return new BreakLine(which + when + ": " + change.why(), SourceLink.of(change.sources()));
    }
}
