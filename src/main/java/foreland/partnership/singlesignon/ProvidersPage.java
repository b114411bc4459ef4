package foreland.partnership.singlesignon;

import java.util.List;

/** The organisations whose people sign in with their own accounts. */
record ProvidersPage(List<IdentityProvider> providers) {

    static final String PATH = "/desk/partnership/single-sign-on";
    static final String ADD = PATH + "/add";

    static String path(IdentityProvider provider) {
        return PATH + "/" + provider.id();
    }
}
