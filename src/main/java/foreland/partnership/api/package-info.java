/** The API's first page, its description, the agencies, and the feed of changes. */
@NullMarked
package foreland.partnership.api;

import org.jspecify.annotations.NullMarked;
