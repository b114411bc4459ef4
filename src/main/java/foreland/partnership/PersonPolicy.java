package foreland.partnership;

import java.util.Set;
import java.util.UUID;

/** Who may do what with people, their roles and their accounts. The database's policies say the same (V031, V032). */
public final class PersonPolicy {

    /** The right to see names and addresses; every look is journalled. */
    public static final String SEE = "people.see";

    /** The right to add people, and to give and end roles and accounts. */
    public static final String MANAGE = "people.manage";

    private PersonPolicy() {}

    public static boolean mayManage(Viewer viewer) {
        return viewer.may(MANAGE);
    }

    /** Nobody gives away more than they have. */
    public static boolean mayGive(Viewer viewer, Role role) {
        return mayManage(viewer) && viewer.rights().containsAll(role.rights());
    }

    /**
     * A link to set a password is as good as the account: whoever makes one could use it. So it is made only by those who have
     * every right that the person has, and only for people of this partnership alone.
     */
    public static boolean mayMakeLink(Viewer viewer, Set<String> rightsOfPerson, boolean belongsElsewhere) {
        return mayManage(viewer) && !belongsElsewhere && viewer.rights().containsAll(rightsOfPerson);
    }

    /** Nobody closes or erases their own account by mistake: another keeper of the people does it. */
    public static boolean mayCloseOrErase(Viewer viewer, UUID person, boolean belongsElsewhere) {
        return mayManage(viewer) && !belongsElsewhere && !person.equals(viewer.person());
    }
}
