package foreland.publication.importing;

import java.util.UUID;

/**
 * What would change, to be decided on.
 *
 * @param overtaken whether the plan changed between the look and the decision, so that it is shown anew
 */
record PreviewPage(UUID upload, String file, Preview preview, boolean overtaken) {}
