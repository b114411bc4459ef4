/** Where a plan and each of its years stand, how they got there, and the one thing that can be done next. */
@NullMarked
package foreland.plan.life;

import org.jspecify.annotations.NullMarked;
