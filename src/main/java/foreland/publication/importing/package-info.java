/** The plan file on a page: upload, look at what would change, take in; and every plan given out as a file. */
@NullMarked
package foreland.publication.importing;

import org.jspecify.annotations.NullMarked;
