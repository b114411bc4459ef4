package foreland.partnership.signin;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.JourneyTest;
import foreland.partnership.OpenToAll;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route says to whom it is open, and docs/routes.md says the same. */
@JourneyTest
class RoutesTest {

    private static final Path PAGE = Path.of("docs/routes.md");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_route_says_to_whom_it_is_open() {
        assertThat(ours().filter(route -> openness(route.getValue()).isEmpty())
                        .map(route -> route.getKey() + " " + route.getValue()))
                .as("routes without @OpenToAll, @OpenToMembers or @Requires: give them one")
                .isEmpty();
    }

    @Test
    void the_documentation_lists_every_route() throws IOException {
        String now = page();
        if (Boolean.getBoolean("routes.write")) {
            Files.writeString(PAGE, now);
        }
        assertThat(PAGE)
                .as("write it anew with: mvn test -Dtest=RoutesTest -Droutes.write=true")
                .hasContent(now);
    }

    private String page() {
        String rows = ours().flatMap(route -> rows(route.getKey(), route.getValue()))
                .sorted()
                .distinct()
                .collect(Collectors.joining("\n"));
        return """
                # Routes

                Every address and who may open it. Those of another partnership are the same, behind `/p/{slug}`. `RoutesTest` writes
                this page from the running program, and fails when a route says nothing or this page is out of date.

                | address | method | open to | handled by |
                | --- | --- | --- | --- |
                """ + rows + "\n";
    }

    private static Stream<String> rows(RequestMappingInfo route, HandlerMethod handler) {
        String methods = route.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return route.getPatternValues().stream()
                .map(address -> "| `%s` | %s | %s | `%s.%s` |"
                        .formatted(
                                address,
                                methods.isEmpty() ? "any" : methods,
                                openness(handler).orElse("**nobody**"),
                                handler.getBeanType().getName().substring("foreland.".length()),
                                handler.getMethod().getName()));
    }

    private Stream<java.util.Map.Entry<RequestMappingInfo, HandlerMethod>> ours() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getName().startsWith("foreland."));
    }

    private static Optional<String> openness(HandlerMethod route) {
        if (OpenTo.find(route, OpenToAll.class).isPresent()) {
            return Optional.of("everyone");
        }
        Optional<String> members = OpenTo.find(route, OpenToMembers.class).map(open -> "members of the partnership");
        Optional<String> right = OpenTo.find(route, Requires.class)
                .map(needed -> "right "
                        + List.of(needed.value()).stream()
                                .map(r -> "`" + r + "`")
                                .collect(Collectors.joining(" or ")));
        // What stands on the method is nearer than what stands on the class, and OpenTo asks in this order too.
        return members.or(() -> right);
    }
}
