/** The plans in the API: read by anyone as far as they are published, changed by those who may change them on the desk. */
@NullMarked
package foreland.plan.api;

import org.jspecify.annotations.NullMarked;
