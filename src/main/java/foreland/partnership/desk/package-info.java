/** The signed-in person's home page: what there is for them to do and to open. */
@NullMarked
package foreland.partnership.desk;

import org.jspecify.annotations.NullMarked;
