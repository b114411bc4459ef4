/** Taking files in: what each is, which part of which dataset, and all of it in the database and the store, or nothing. */
@NullMarked
package foreland.evidence.loading;

import org.jspecify.annotations.NullMarked;
