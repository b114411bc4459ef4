package foreland.plan;

import org.jspecify.annotations.Nullable;

/**
 * An agency as a plan names it.
 *
 * @param name its name, unique in the plan
 * @param kind how it belongs to the partnership, when the source says
 */
public record AgencyRef(String name, @Nullable AgencyKind kind) {

    public AgencyRef {
        new Checks().text("name", name).orRefuse();
    }
}
