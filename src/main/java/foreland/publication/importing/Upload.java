package foreland.publication.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded and looked at, and not yet taken in.
 *
 * @param into for a CSV file, the reference of the plan that its actions belong to
 */
record Upload(UUID id, String name, @Nullable String into, byte[] content) {}
