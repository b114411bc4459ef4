/** Describes the API in OpenAPI 3.1, from its routes and from the records that they take and give. */
@NullMarked
package foreland.api.document;

import org.jspecify.annotations.NullMarked;
