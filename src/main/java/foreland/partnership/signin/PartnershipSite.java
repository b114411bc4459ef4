package foreland.partnership.signin;

import foreland.govuk.Assets;
import foreland.govuk.Brand;
import foreland.govuk.NavigationItem;
import foreland.govuk.Site;
import foreland.govuk.SiteSource;
import foreland.partnership.NavigationSource;
import foreland.partnership.NextPage;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The partnership, the signed-in person and the navigation, for the top of every page. */
@Component
class PartnershipSite implements SiteSource {

    private final Assets assets;
    private final List<NavigationSource> navigation;

    PartnershipSite(Assets assets, List<NavigationSource> navigation) {
        this.assets = assets;
        this.navigation = navigation;
    }

    @Override
    public Site siteFor(HttpServletRequest request) {
        String base = request.getContextPath();
        String path = request.getRequestURI().substring(base.length());
        if (!(request.getAttribute(WhoIsLooking.VIEWER) instanceof Viewer viewer)) {
            return beforeSetUp(request, path);
        }
        return new Site(
                viewer.partnership().name(),
                base,
                path,
                viewer.name(),
                csrf(viewer.signedIn(), request, path),
                navigationFor(viewer, base, path),
                assets.path(),
                message(request),
                Brand.BLUE,
                viewer.signedIn() ? endOfSession(request) : null,
                viewer.signedIn() ? left(request) : 0);
    }

    private static @Nullable Instant endOfSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : SessionAge.endOf(session);
    }

    private static long left(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : SessionAge.endOf(session).toEpochMilli() - session.getLastAccessedTime();
    }

    /** There is no partnership yet, but the page that makes one has a form. */
    private Site beforeSetUp(HttpServletRequest request, String path) {
        Site plain = Site.plain(assets.path());
        Site.Csrf csrf = csrf(false, request, path);
        return csrf == null ? plain : plain.with(csrf);
    }

    /** One entry is the current one: the nearest above the page, where one lies within another. */
    private List<NavigationItem> navigationFor(Viewer viewer, String base, String path) {
        List<NavigationSource.Entry> entries = navigation.stream()
                .flatMap(source -> source.entries(viewer).stream())
                .sorted(Comparator.comparingInt(NavigationSource.Entry::place))
                .toList();
        Optional<NavigationSource.Entry> current = entries.stream()
                .filter(entry -> isIn(path, entry.path()))
                .max(Comparator.comparingInt(entry -> entry.path().length()));
        return entries.stream()
                .map(entry -> new NavigationItem(entry.text(), base + entry.path(), current.equals(Optional.of(entry))))
                .toList();
    }

    private static boolean isIn(String path, String entry) {
        return path.equals(entry) || path.startsWith(entry + "/");
    }

    /** Making a token sets a cookie: the public's pages, which have no form, do without. */
    private static Site.@Nullable Csrf csrf(boolean signedIn, HttpServletRequest request, String path) {
        boolean hasForm = signedIn
                || path.startsWith("/sign-in")
                || path.startsWith("/forgot-")
                || path.startsWith("/set-")
                || path.startsWith("/update/")
                || path.startsWith("/reminders/");
        if (hasForm && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new Site.Csrf(token.getParameterName(), token.getToken());
        }
        return null;
    }

    private static @Nullable String message(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get(NextPage.MESSAGE);
    }
}
