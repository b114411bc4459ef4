package foreland.governance;

import java.util.UUID;

/**
 * One step of a route.
 *
 * @param optional may be passed over: a later body may decide before this one has
 */
public record RouteStep(UUID body, StepAct act, boolean optional) {}
