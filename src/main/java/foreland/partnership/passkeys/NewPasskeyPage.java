package foreland.partnership.passkeys;

import foreland.govuk.Problems;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Making a passkey.
 *
 * @param site what the browser binds it to; empty where it would not
 * @param handle of the person, as bytes that say nothing of them
 * @param known passkeys that they have already, so that a device does not make a second
 */
record NewPasskeyPage(
        String site, String handle, String email, String person, String known, String name, Problems problems) {

    static String handle(UUID person) {
        byte[] bytes = java.nio.ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
        return encoded(bytes);
    }

    static String known(List<byte[]> credentialIds) {
        return credentialIds.stream().map(NewPasskeyPage::encoded).collect(Collectors.joining(" "));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
