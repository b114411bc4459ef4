package foreland.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A numbered version of a plan in force.
 *
 * @param number from 1, in time order
 * @param at from when on it was so
 * @param why what made it: "put in force", or a change request
 * @param changeRequest number of the request it came by; empty for others
 * @param published whether the public could read it
 */
public record PlanVersion(
        int number, Instant at, String why, @Nullable Integer changeRequest, boolean published) {}
