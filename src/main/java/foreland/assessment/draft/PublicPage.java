package foreland.assessment.draft;

/**
 * A published assessment.
 *
 * @param body as it was approved
 */
record PublicPage(Assessment assessment, String body) {

    String file(String base, String format) {
        return base + "/assessment/" + assessment.year().label() + "/assessment." + format;
    }
}
