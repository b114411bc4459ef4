package foreland.plan.stored;

import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.partnership.Authority;
import foreland.partnership.Contacts;
import foreland.plan.AgencyKind;
import foreland.plan.AgencyRef;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the names in a plan stand for. A document is the first that some partnerships hear of an agency or an owner: those
 * are added. Made for one transaction, so that the agencies are read once.
 */
final class Directory {

    private final Agencies agencies;
    private final Contacts contacts;
    private final Map<String, UUID> known = new HashMap<>();

    Directory(Agencies agencies, Contacts contacts) {
        this.agencies = agencies;
        this.contacts = contacts;
        agencies.list().forEach(agency -> known.put(agency.name(), agency.id()));
    }

    UUID agency(AgencyRef named) {
        return known.computeIfAbsent(
                named.name(), name -> add(name, named.kind()).id());
    }

    UUID agency(String named) {
        return agency(new AgencyRef(named, null));
    }

    /**
     * The person whom an owner's name stands for.
     *
     * @param agency the lead agency, for which an owner normally acts
     */
    UUID person(String name, @Nullable UUID agency) {
        return contacts.findOrAdd(name, agency);
    }

    private Agency add(String name, @Nullable AgencyKind kind) {
        Authority authority = kind == AgencyKind.RESPONSIBLE_AUTHORITY ? Authorities.named(name) : null;
        return agencies.add(name, inTheDirectory(kind, authority), authority);
    }

    /** A responsible authority whose name does not tell which one it is has to be sorted out by a person. */
    private static foreland.partnership.AgencyKind inTheDirectory(
            @Nullable AgencyKind kind, @Nullable Authority authority) {
        if (kind == null || (kind == AgencyKind.RESPONSIBLE_AUTHORITY && authority == null)) {
            return foreland.partnership.AgencyKind.NOT_KNOWN;
        }
        return foreland.partnership.AgencyKind.valueOf(kind.name());
    }
}
