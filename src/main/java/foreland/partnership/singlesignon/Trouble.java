package foreland.partnership.singlesignon;

/** Why somebody did not come in, in words for them: what happened and what to do. */
enum Trouble {
    NOT_BEGUN(
            "This sign-in was not begun in this browser, took longer than ten minutes, or was finished already. Begin again."),
    NOT_SIGNED_IN("%s did not sign you in. Try again; if it happens again, ask those who keep your account there."),
    OUT_OF_REACH("%s cannot be reached just now. Try again in a few minutes, or sign in with your password."),
    NOT_GENUINE(
            "What %s sent back could not be shown to be genuine, so nobody was signed in. Begin again; if it happens"
                    + " again, tell the partnership's administrator."),
    NO_ADDRESS(
            "%s did not give an e-mail address of yours that it has verified and may speak for. Ask those who keep your"
                    + " account there."),
    NO_ROLE("%s does not say of you anything that gives you a role in this partnership. If you should have one, ask the"
            + " partnership's coordinator."),
    CLOSED("Your account in this partnership was closed. If you should have one, ask the partnership's coordinator."),
    ELSEWHERE(
            "You belong to another partnership too, and one partnership's single sign-on does not open the other's. Sign in"
                    + " with your password or a passkey."),
    MORE_BY_HAND(
            "You have a role in this partnership that %s does not give, so it cannot vouch for you. Sign in with your"
                    + " password or a passkey, or ask the partnership's administrator to let single sign-on give it."),
    EXAMPLE("This is an account of the example, which is opened with its password only."),
    SOMEONE_ELSE("%s signed in somebody else than the person who is signed in here. Sign out first."),
    NOT_FRESH(
            "%s did not say that it asked you again who you are. Sign out and sign in again: what has to be confirmed is then open for"
                    + " ten minutes. Those who keep your account there can have it say when you signed in (auth_time).");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    String words(String provider) {
        return words.replace("%s", provider);
    }
}
