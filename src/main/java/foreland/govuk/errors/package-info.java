/** The pages shown when something cannot be done, also when the database is away or a filter failed. */
@NullMarked
package foreland.govuk.errors;

import org.jspecify.annotations.NullMarked;
