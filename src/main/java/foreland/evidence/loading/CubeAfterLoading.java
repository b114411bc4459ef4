package foreland.evidence.loading;

/** Makes the counts of what was just loaded, so that the first question need not wait for them. */
public interface CubeAfterLoading {

    /** Makes what is missing. */
    void make();
}
