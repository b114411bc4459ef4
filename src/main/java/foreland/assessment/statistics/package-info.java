/**
 * Statistical methods, each a small immutable class: what it computes, after whom, its defaults, what it refuses. Plain Java with no
 * framework. A number that is not defined is {@code NaN}, never 0; an infinite one is infinite. Every method is held against
 * expected values that were computed elsewhere.
 */
@NullMarked
package foreland.assessment.statistics;

import org.jspecify.annotations.NullMarked;
