package foreland.partnership.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person can do here today.
 *
 * @param agencies whom they act for, by name
 * @param rights codes
 * @param account its state in words
 * @param factor the second factor in words
 * @param lastUsed when they last signed in, or used an open session; null for never
 * @param reviewed when somebody last checked this; null for never
 */
record Access(
        UUID person,
        String name,
        String agencies,
        String roles,
        List<String> rights,
        String account,
        String factor,
        @Nullable LocalDate lastUsed,
        @Nullable LocalDate reviewed) {

    String rightsInWords() {
        return RightInWords.ofAll(rights);
    }
}
