/** How the year is going: for the Executive Group on one page, for each agency as its own action plan, and for the public. */
@NullMarked
package foreland.delivery.overview;

import org.jspecify.annotations.NullMarked;
