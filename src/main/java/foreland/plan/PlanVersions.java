package foreland.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The numbered versions of the acting partnership's plans. What each said is found by {@link Plans#findAsOf}. */
public interface PlanVersions {

    /** The newest first. */
    List<PlanVersion> list(String plan);

    /**
     * Makes the plan as it is now, in this transaction, its next version.
     *
     * @param why in words for its readers
     * @param changeRequest the request that it came by
     */
    void add(UUID plan, String why, @Nullable UUID changeRequest);
}
