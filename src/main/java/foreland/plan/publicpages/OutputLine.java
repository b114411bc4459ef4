package foreland.plan.publicpages;

import foreland.plan.OutputCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of something was done, as published. */
record OutputLine(String what, String count, @Nullable String note, List<SourceLink> sources) {

    static OutputLine of(OutputCount output, @Nullable String area) {
        return new OutputLine(
                output.inWords(),
                Words.atLeast(output.count(), output.isMinimum()),
                Words.joined("; ", Words.series(output.kinds()), output.note(), area == null ? null : "for " + area),
                SourceLink.of(output.sources()));
    }
}
