/** Reading files that others made: tables, workbooks, outlines. Bounded in memory, with the place of every fault. */
@NullMarked
package foreland.evidence.files;

import org.jspecify.annotations.NullMarked;
