package foreland.evidence;

import java.util.UUID;

/**
 * Something that is observed, as a dataset names it.
 *
 * @param name as the dataset calls it, such as {@code deliberate secondary fires}
 * @param unit what its values count or are measured in
 */
public record Measure(UUID dataset, String name, String unit) {}
