package foreland.partnership;

import java.util.UUID;

/**
 * A Community Safety Partnership: the statutory body of responsible authorities for one or more areas.
 *
 * @param slug its name in addresses, {@code /p/{slug}/…}
 * @param twoTier whether district and county council are two authorities here (in a unitary area they are one)
 * @param home whether it is the one shown at {@code /}
 * @param example whether its people are made up and its accounts work on this machine only
 */
public record Partnership(UUID id, String slug, String name, boolean twoTier, boolean home, boolean example) {

    /** What stands before every address of this partnership within the installation: nothing for the home partnership. */
    public String base() {
        return home ? "" : "/p/" + slug;
    }
}
