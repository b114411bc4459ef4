package foreland.assessment.draft;

import foreland.document.Block;
import java.util.List;

/**
 * A table or figure with where it comes from.
 *
 * @param filter what was taken from the data, in words
 * @param method how it was worked out, in plain English with its reference
 * @param heads  headings of the rows behind it
 * @param rows   every number that it is made of
 */
record Exhibit(
        String id,
        String caption,
        Block block,
        String filter,
        String method,
        List<String> heads,
        List<List<String>> rows) {}
