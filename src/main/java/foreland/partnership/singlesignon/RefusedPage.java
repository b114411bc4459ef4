package foreland.partnership.singlesignon;

/**
 * Why somebody did not come in, or did not show that it is they.
 *
 * @param signedIn whether they are signed in and only wanted to confirm that it is they
 */
record RefusedPage(String provider, String why, boolean signedIn) {

    String title() {
        return signedIn ? "It was not confirmed that it is you" : "You are not signed in";
    }

    String back() {
        return signedIn ? "/desk" : "/sign-in";
    }

    String backTo() {
        return signedIn ? "Back to your desk" : "Back to signing in";
    }
}
