package foreland.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Follows the links of a partnership's pages and stops once at each address that the program knows, whatever stands in its gaps. */
final class Crawl {

    /** What is done at a page that was opened. */
    interface Visit {
        void at(String path, Page page);
    }

    private final RequestMappingHandlerMapping routes;
    private final String base;
    private final Set<String> seen = new TreeSet<>();

    /** @param base the partnership's first page, without a slash at the end */
    Crawl(RequestMappingHandlerMapping routes, String base) {
        this.routes = routes;
        this.base = base;
    }

    /** Addresses that were opened up to now. */
    Set<String> seen() {
        return Set.copyOf(seen);
    }

    /** Addresses that answer with a page. */
    Set<String> pages() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route -> answersWithAPage(route.getValue()))
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Opens what these pages lead to, and what that leads to, with the person who is signed in there. */
    void follow(Page page, Visit visit, String... from) {
        Deque<String> next = new ArrayDeque<>(List.of(from));
        Set<String> queued = new HashSet<>(next);
        Set<String> done = new HashSet<>();
        while (!next.isEmpty()) {
            String path = next.remove();
            String address = addressOf(path);
            if (address == null || !done.add(address)) {
                continue;
            }
            Optional<Response> opened = opened(page, path);
            if (opened.isEmpty()) {
                continue;
            }
            Response answer = opened.get();
            if (answer.status() >= 400) {
                throw new AssertionError(path + " was linked to and answers with " + answer.status());
            }
            seen.add(address);
            Optional.ofNullable(addressOf(pathOf(page.url()))).ifPresent(seen::add);
            List<String> links = links(page);
            visit.at(path, page);
            links.stream().filter(queued::add).forEach(next::add);
        }
    }

    /** The answer, unless it is a file after all, which the browser saves instead of showing it. */
    private Optional<Response> opened(Page page, String path) {
        try {
            return Optional.of(page.navigate(base + path));
        } catch (PlaywrightException notShown) {
            if (!String.valueOf(notShown.getMessage()).contains("Download is starting")) {
                throw notShown;
            }
            seen.add(String.valueOf(addressOf(path)));
            return Optional.empty();
        }
    }

    /** Of this partnership, without what is downloaded. */
    private List<String> links(Page page) {
        var all = (List<?>)
                page.evaluate("[...document.querySelectorAll('a[href]:not([download])')].map(link => link.href)");
        return all.stream()
                .map(String::valueOf)
                .filter(link -> link.startsWith(base + "/") || link.equals(base))
                .filter(link -> !link.contains("format=") && !link.contains("#"))
                .map(this::pathOf)
                .distinct()
                .toList();
    }

    private String pathOf(String url) {
        URI uri = URI.create(url);
        String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        String prefix = URI.create(base).getRawPath();
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    /** The address as the program has it, or null where it is none of ours or gives a file. */
    @Nullable
    String addressOf(String path) {
        PathContainer parsed = PathContainer.parsePath(path.isEmpty() ? "/" : path.replaceFirst("\\?.*", ""));
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> patterns(route.getKey()).stream()
                        .filter(pattern -> pattern.matches(parsed))
                        .map(pattern -> Map.entry(pattern, route.getValue())))
                .min(Map.Entry.comparingByKey(
                        PathPattern.SPECIFICITY_COMPARATOR.thenComparing(Comparator.naturalOrder())))
                .filter(found -> answersWithAPage(found.getValue()))
                .map(found -> found.getKey().getPatternString())
                .orElse(null);
    }

    private static Set<PathPattern> patterns(RequestMappingInfo route) {
        var condition = route.getPathPatternsCondition();
        return condition == null ? Set.of() : condition.getPatterns();
    }

    private static boolean answersWithAPage(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("foreland.")
                && List.of(String.class, Object.class)
                        .contains(handler.getMethod().getReturnType());
    }
}
