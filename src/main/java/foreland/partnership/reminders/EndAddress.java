package foreland.partnership.reminders;

import foreland.house.HouseSecret;
import foreland.partnership.Partnership;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes and reads the signed addresses at which reminders are ended without signing in. They say who by an id alone. */
@Component
class EndAddress {

    static final String PATH = "/reminders/end";

    private static final String PURPOSE = "end reminders";
    private static final int ID_LENGTH = 36;

    private final HouseSecret secret;

    EndAddress(HouseSecret secret) {
        this.secret = secret;
    }

    /** The path within the partnership. */
    String of(Partnership partnership, UUID person) {
        String signature = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secret.sign(PURPOSE, signed(partnership, person)));
        return PATH + "/" + person + "." + signature;
    }

    /** Whose reminders an address ends; empty when we did not make it for this partnership. */
    Optional<UUID> read(Partnership partnership, String text) {
        if (text.length() <= ID_LENGTH + 1 || text.charAt(ID_LENGTH) != '.') {
            return Optional.empty();
        }
        try {
            UUID person = UUID.fromString(text.substring(0, ID_LENGTH));
            byte[] signature = Base64.getUrlDecoder().decode(text.substring(ID_LENGTH + 1));
            return secret.isSigned(PURPOSE, signed(partnership, person), signature)
                    ? Optional.of(person)
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String signed(Partnership partnership, UUID person) {
        return partnership.id() + " " + person;
    }
}
