/**
 * The rows of police files as write-once Parquet, and DuckDB to ask them. What is here is made from the files kept in the database,
 * and can be deleted at any time.
 */
@NullMarked
package foreland.evidence.parquet;

import org.jspecify.annotations.NullMarked;
