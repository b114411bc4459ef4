package foreland.partnership.signin;

import foreland.partnership.FromThisMachine;
import foreland.partnership.OtherWaysIn;
import foreland.partnership.Passkeys;
import foreland.partnership.SecondFactors;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** By what somebody who is signed in shows again that it is they: their second factor where they have one, else their password. */
@Component
class HowToConfirm {

    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final OtherWaysIn others;
    private final SignIn signIn;

    HowToConfirm(SecondFactors factors, Passkeys passkeys, OtherWaysIn others, SignIn signIn) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.others = others;
        this.signIn = signIn;
    }

    /** What came of it. */
    enum Answer {
        RIGHT,
        WRONG,
        WAIT
    }

    /**
     * What to ask for.
     *
     * @param code whether a code is asked for
     * @param password whether the password is
     * @param bound the site's name for a passkey of theirs; empty when they have none, or none can be used
     * @param offers organisations to sign in with again; empty where there is another way
     */
    record Asked(boolean code, boolean password, String bound, List<OtherWaysIn.Offer> offers) {

        String field() {
            return code ? "code" : "password";
        }
    }

    Asked whatToAsk(Viewer viewer, HttpServletRequest request) {
        UUID person = viewer.person();
        if (person == null) {
            return new Asked(false, true, "", List.of());
        }
        boolean code = factors.hasAuthenticator(person);
        boolean passkey = passkeys.has(person);
        boolean password = !code && !passkey && signIn.hasPassword(person);
        String bound = passkey ? passkeys.boundTo(request).orElse("") : "";
        return new Asked(code, password, bound, code || password ? List.of() : others.listFor(viewer.partnership()));
    }

    /** Wrong answers count as they do at the sign-in. */
    Answer answer(UUID person, Asked asked, HttpServletRequest request) {
        String credential = typed(request, "credential");
        if (!credential.isEmpty()) {
            return passkeys.prove(credential, request).filter(person::equals).isPresent() ? Answer.RIGHT : Answer.WRONG;
        }
        if (asked.code()) {
            SecondFactors.Answer answer = factors.answer(person, typed(request, "code"));
            if (answer instanceof SecondFactors.Answer.LockedOut) {
                return Answer.WAIT;
            }
            return answer instanceof SecondFactors.Answer.Right ? Answer.RIGHT : Answer.WRONG;
        }
        if (!asked.password()) {
            return Answer.WRONG;
        }
        SignIn.Attempt attempt =
                signIn.again(person, typed(request, "password"), request.getRemoteAddr(), FromThisMachine.is(request));
        if (attempt instanceof SignIn.Attempt.LockedOut) {
            return Answer.WAIT;
        }
        return attempt instanceof SignIn.Attempt.PasswordRight ? Answer.RIGHT : Answer.WRONG;
    }

    private static String typed(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : typed;
    }
}
