/** The agencies' agreement: each accepts the actions it is to lead, or proposes a change; the coordinator answers. */
@NullMarked
package foreland.plan.agreement;

import org.jspecify.annotations.NullMarked;
