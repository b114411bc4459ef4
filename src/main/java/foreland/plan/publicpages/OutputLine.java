package foreland.plan.publicpages;

import foreland.plan.OutputCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of something was done, as published. */
record OutputLine(String what, String count, @Nullable String note, List<SourceLink> sources) {

    static OutputLine of(OutputCount output, @Nullable String area) {
        return new OutputLine(
                what(output),
                Words.atLeast(output.count(), output.isMinimum()),
                Words.joined("; ", Words.series(output.kinds()), output.note(), area == null ? null : "for " + area),
                SourceLink.of(output.sources()));
    }

    /** An activity code such as {@code home_safety_visit} is read as words when the source gives no title. */
    private static String what(OutputCount output) {
        if (output.title() != null) {
            return Words.sentence(output.title());
        }
        return output.activity() == null
                ? Words.NOT_PUBLISHED
                : Words.sentence(output.activity().replace('_', ' '));
    }
}
