package foreland.partnership.people;

import foreland.partnership.LondonDay;
import foreland.partnership.MembershipEntry;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that a person has, or had, for an agency. */
record HeldRole(
        UUID id,
        UUID agencyId,
        String agency,
        String role,
        String title,
        LocalDate from,
        @Nullable LocalDate to) {

    /** As the journal keeps it when it has ended. */
    MembershipEntry endedFor(UUID person, LocalDate last) {
        return new MembershipEntry(person, agencyId, role, from, last);
    }

    boolean endsAfter(LocalDate day) {
        return to == null || to.isAfter(day);
    }

    String words() {
        String until = to == null ? "" : " until " + LondonDay.words(to);
        return "from " + LondonDay.words(from) + until;
    }
}
