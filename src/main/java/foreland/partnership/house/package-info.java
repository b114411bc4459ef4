/**
 * The installation as its keeper meets it: a backup to download. The house module writes the backup but knows neither people
 * nor rights, so the page stands here, beside those who have the right, and far from what goes out to the public.
 */
@NullMarked
package foreland.partnership.house;

import org.jspecify.annotations.NullMarked;
