package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.OpenToAll;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Person;
import foreland.partnership.Requires;
import foreland.testing.TestDatabase;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The whole table of docs/routes.md, tried: every address, with every method it has, as the public, as someone of another partnership,
 * and in each ready-made role. Whom a route is not open to is turned away before anything is looked at, so that an address which
 * exists and one which does not have the same answer.
 */
@JourneyTest
class WhoMayOpenWhatTest {

    private static final String NOWHERE = "0d0c0b0a-0000-4000-8000-000000000000";

    private static final HttpClient PUBLIC = HttpClient.newHttpClient();

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private TestPartnership partnership;

    /** An address, a method, and whom it is open to: empty for everyone, "member" for members, else the rights that open it. */
    private record Route(RequestMethod method, String path, Set<String> opens) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeEach
    void a_partnership() {
        partnership = TestPartnership.in(application);
    }

    @Test
    void each_role_is_let_in_where_the_table_says_and_nowhere_else() {
        List<String> wrong = new ArrayList<>();
        rightsOfRoles().forEach((role, rights) -> {
            Coordinator someone = signedInTo(partnership, partnership.person("Robin Example", role));
            routes().forEach(route -> {
                boolean open = route.opens.isEmpty()
                        || route.opens.contains("member")
                        || route.opens.stream().anyMatch(rights::contains);
                if (!open) {
                    expect(wrong, role, route, answer(someone, route), 403);
                } else if (route.method == RequestMethod.GET && answer(someone, route) >= 500) {
                    wrong.add(role + " is answered with an error: " + route);
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void someone_of_another_partnership_is_turned_away_from_all_that_is_not_everyones() {
        TestPartnership other = TestPartnership.in(application);
        Person coordinator = other.person("Olive Example", "COORDINATOR", "ADMINISTRATOR");
        Coordinator outsider = signedInTo(other, coordinator).at(partnership.address("/"));
        List<String> wrong = new ArrayList<>();
        routes().filter(route -> !route.opens.isEmpty())
                .forEach(route -> expect(wrong, "an outsider", route, answer(outsider, route), 403));
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_public_is_asked_to_sign_in_or_turned_away() throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes().filter(route -> !route.opens.isEmpty()).toList()) {
            boolean get = route.method == RequestMethod.GET;
            HttpResponse<String> answer = PUBLIC.send(
                    HttpRequest.newBuilder(URI.create(partnership.address("/" + route.path)))
                            .method(route.method.name(), HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            boolean asked = answer.statusCode() == 302
                    && answer.headers().firstValue("Location").orElse("").contains("/sign-in?next=");
            if (!(get ? asked : answer.statusCode() == 403)) {
                wrong.add("the public gets " + answer.statusCode() + ": " + route);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void expect(List<String> wrong, String who, Route route, int status, int expected) {
        if (status != expected) {
            wrong.add("%s gets %d, not %d: %s".formatted(who, status, expected, route));
        }
    }

    private static int answer(Coordinator someone, Route route) {
        return switch (route.method) {
            case GET -> someone.read(route.path).status();
            default -> someone.postNothing(route.path).status();
        };
    }

    private Coordinator signedInTo(TestPartnership where, Person who) {
        return Coordinator.signedIn(where.address("/"), String.valueOf(who.email()), TestPartnership.PASSWORD);
    }

    private Map<String, Set<String>> rightsOfRoles() {
        Map<String, Set<String>> rights = new LinkedHashMap<>();
        database.ownerClient()
                .sql("""
                        select r.code, array_agg(coalesce(t.right_code, '')) as rights
                        from partnership.role r left join partnership.role_right t on t.role = r.code
                        where r.code <> 'CONTACT' group by r.code, r.position order by r.position""")
                .query((row, n) -> rights.put(row.getString("code"), Set.of((String[])
                        row.getArray("rights").getArray())))
                .list();
        return rights;
    }

    /** The pages' routes; those of the API answer to tokens and have a test of their own. Signing out would end the test. */
    private Stream<Route> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("foreland."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(pattern -> !pattern.startsWith("/api/"))
                        .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(
                                        method, filled(pattern, entry.getValue()), opens(entry.getValue())))));
    }

    /** The address with something that is nowhere in the place of each variable, of the form and the type that it wants. */
    private static String filled(String pattern, HandlerMethod handler) {
        StringBuilder path = new StringBuilder();
        for (int at = 1; at < pattern.length(); at++) {
            if (pattern.charAt(at) != '{') {
                path.append(pattern.charAt(at));
                continue;
            }
            int end = closing(pattern, at);
            path.append(sample(pattern.substring(at + 1, end), handler));
            at = end;
        }
        return path.toString();
    }

    private static int closing(String pattern, int opening) {
        int depth = 0;
        for (int at = opening; at < pattern.length(); at++) {
            depth += pattern.charAt(at) == '{' ? 1 : pattern.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException(pattern);
    }

    private static String sample(String variable, HandlerMethod handler) {
        int colon = variable.indexOf(':');
        if (colon < 0) {
            boolean id = Arrays.stream(handler.getMethod().getParameters())
                    .anyMatch(parameter -> parameter.getName().equals(variable) && parameter.getType() == UUID.class);
            return id ? NOWHERE : "none";
        }
        String form = variable.substring(colon + 1);
        return Stream.concat(
                        Stream.of("7", "2017-18", "Q1", "none", NOWHERE, "2017-18-Q1", "2018-01-09"),
                        Arrays.stream(form.replaceAll("[()]", "").split("[|]")))
                .filter(candidate -> candidate.matches(form))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample for " + variable));
    }

    private static Set<String> opens(HandlerMethod route) {
        if (has(route, OpenToAll.class)) {
            return Set.of();
        }
        if (has(route, OpenToMembers.class)) {
            return Set.of("member");
        }
        Requires needed = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), Requires.class);
        if (needed == null) {
            needed = AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), Requires.class);
        }
        return needed == null ? Set.of("nobody") : Set.of(needed.value());
    }

    private static boolean has(HandlerMethod route, Class<? extends Annotation> kind) {
        boolean methodSays = AnnotatedElementUtils.hasAnnotation(route.getMethod(), OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(route.getMethod(), OpenToMembers.class)
                || AnnotatedElementUtils.hasAnnotation(route.getMethod(), Requires.class);
        return AnnotatedElementUtils.hasAnnotation(route.getMethod(), kind)
                || !methodSays && AnnotatedElementUtils.hasAnnotation(route.getBeanType(), kind);
    }
}
