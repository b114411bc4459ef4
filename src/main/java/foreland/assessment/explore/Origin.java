package foreland.assessment.explore;

import foreland.evidence.Dataset;
import java.util.List;

/**
 * Where a figure comes from.
 *
 * @param datasets whose rows were read; none when they are not here
 * @param filter which of their rows
 * @param how what was done with them, in a sentence or two
 * @param method the slug of the page that explains it
 */
record Origin(List<Dataset> datasets, String filter, String how, String method) {

    String methodTitle() {
        return Method.find(method).map(Method::title).orElse("The methods");
    }
}
