package foreland.partnership;

/**
 * Who may do what with agencies and with the areas of the partnership. Which agencies there are is public; they are added
 * and edited, in whatever state, by those who keep them. None is deleted: one that left gets a last day.
 */
public final class AgencyPolicy {

    /** The right to add and edit agencies and areas: coordinators and administrators have it. */
    public static final String MANAGE = "agencies.manage";

    private AgencyPolicy() {}

    public static boolean mayAdd(Viewer viewer) {
        return viewer.may(MANAGE);
    }

    public static boolean mayEdit(Viewer viewer) {
        return viewer.may(MANAGE);
    }
}
