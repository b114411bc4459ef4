package foreland.evidence.importing;

/** Who may take data in: whoever has the right {@code evidence.import}. */
final class EvidencePolicy {

    static final String IMPORT = "evidence.import";

    private EvidencePolicy() {}
}
