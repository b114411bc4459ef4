package foreland.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a published document said, kept as a quotation: with its own dates, its own inconsistencies and its source.
 * It belongs to a plan or to one of its years, and may be about one focus area.
 */
public sealed interface PublishedFact
        permits PerformanceFigure,
                SeriesBreak,
                ConsultationResult,
                PractitionerEvent,
                PublishedGrant,
                PublishedDecision,
                OutputCount,
                ActionCounts,
                DispositionCount,
                OrderFact,
                Project,
                Note,
                Inconsistency {

    /** Code of the focus area that it is about, if it is about one. */
    @Nullable
    String focusArea();

    /** Where it was published: addresses or citations. */
    List<String> sources();
}
