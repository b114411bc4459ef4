package foreland.publication.importing;

import foreland.govuk.Problems;
import java.util.UUID;

/**
 * What would change, to be decided on.
 *
 * @param overtaken whether the plan changed between the look and the decision, so that it is shown anew
 * @param problems why nothing was taken in
 */
record PreviewPage(UUID upload, String file, Preview preview, boolean overtaken, Problems problems) {}
