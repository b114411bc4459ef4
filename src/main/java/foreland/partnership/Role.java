package foreland.partnership;

import java.util.Set;

/**
 * A role that a person can have for an agency.
 *
 * @param code such as {@code COORDINATOR}
 * @param rights what it lets them do, by code such as {@code plan.edit}
 */
public record Role(String code, String title, String description, Set<String> rights) {

    /** A name in the directory, without an account and without any right. */
    public static final String CONTACT = "CONTACT";

    public static final String COORDINATOR = "COORDINATOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
}
