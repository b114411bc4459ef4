package foreland.publication.importing;

/** Who may take plans in from files: whoever has the right {@code plan.import}, in whatever state the plan is. */
final class ImportPolicy {

    static final String IMPORT = "plan.import";

    private ImportPolicy() {}
}
