package foreland.governance;

import foreland.partnership.Viewer;

/** Who may do what in governance. The same is written in the row-level security of governance/V041. */
public final class GovernancePolicy {

    /** Keeps bodies, meetings and routes, and records any body's decisions. */
    public static final String KEEP = "governance.keep";

    /** Sits on the Executive Group, and may record its decisions. */
    public static final String DECIDE = "governance.decide";

    private GovernancePolicy() {}

    public static boolean mayKeep(Viewer viewer) {
        return viewer.may(KEEP);
    }

    public static boolean mayRecord(Viewer viewer, Body body) {
        return mayKeep(viewer) || (viewer.may(DECIDE) && body.kind() == BodyKind.EXECUTIVE_GROUP);
    }

    /** Whether some body's decisions may be recorded by the viewer at all. */
    public static boolean mayRecord(Viewer viewer) {
        return mayKeep(viewer) || viewer.may(DECIDE);
    }
}
