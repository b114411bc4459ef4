package foreland.partnership;

import java.util.UUID;

/** What people prove who they are with, beside their password. */
public interface SecondFactors {

    /** Whether a person has set one up: an app that makes codes, or a passkey. */
    boolean has(UUID person);

    /** Whether a person has an app that makes codes. */
    boolean hasAuthenticator(UUID person);
}
