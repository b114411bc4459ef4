package foreland.api.document;

import foreland.api.ApiDocument;
import foreland.api.ApiRoute;
import foreland.api.ForApi;
import foreland.api.ProblemDetails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the routes, once, when the document is asked for the first time. */
@Component
class WrittenDocument implements ApiDocument {

    private static final String ABOUT = """
            Reads and writes a Community Safety Partnership's plan: its actions and measures, the quarterly updates on them, the \
            activities that were recorded, and the decisions about it. What is published can be read without a token; the rest, \
            and all writing, needs a personal access token, which acts with its person's rights and its own scopes. Nothing here \
            holds the name of a person. docs/api.md shows how to begin.""";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private byte @Nullable [] written;

    WrittenDocument(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public synchronized byte[] json() {
        if (written == null) {
            String text = JSON.writeValueAsString(tree()).replace("\r\n", "\n") + "\n";
            written = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        return written.clone();
    }

    private Map<String, Object> tree() {
        Schemas schemas = new Schemas();
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        TreeSet<String> tags = new TreeSet<>();
        for (Route route : routes()) {
            tags.add(route.tag());
            paths.computeIfAbsent(route.path(), path -> new TreeMap<>())
                    .put(route.method().toLowerCase(Locale.ROOT), route.operation(schemas));
        }
        schemas.of(ProblemDetails.class);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("openapi", "3.1.0");
        tree.put(
                "info",
                ordered(
                        "title",
                        "Foreland API",
                        "version",
                        "1",
                        "description",
                        ABOUT,
                        "license",
                        ordered("name", "Data: Open Government Licence v3.0", "identifier", "OGL-UK-3.0")));
        tree.put(
                "servers",
                List.of(
                        ordered("url", "/", "description", "The home partnership"),
                        ordered(
                                "url",
                                "/p/{partnership}",
                                "description",
                                "Another partnership of the same installation",
                                "variables",
                                ordered(
                                        "partnership",
                                        ordered("default", "example", "description", "Its name in addresses")))));
        tree.put("tags", tags.stream().map(tag -> ordered("name", tag)).toList());
        tree.put("paths", paths);
        tree.put(
                "components",
                ordered(
                        "schemas",
                        schemas.all(),
                        "securitySchemes",
                        ordered(
                                "token",
                                ordered(
                                        "type",
                                        "http",
                                        "scheme",
                                        "bearer",
                                        "description",
                                        "A personal access token, made on the desk under “API tokens”"))));
        return tree;
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        Map<RequestMappingInfo, HandlerMethod> all = mappings.getObject().getHandlerMethods();
        all.forEach((info, handler) -> {
            ForApi controller = handler.getBeanType().getAnnotation(ForApi.class);
            ApiRoute says = handler.getMethodAnnotation(ApiRoute.class);
            if (controller != null) {
                Objects.requireNonNull(says, () -> handler + " has no @ApiRoute");
                for (String path : info.getPatternValues()) {
                    for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                        routes.add(new Route(path, method.name(), controller.under(), says, handler));
                    }
                }
            }
        });
        routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
        return routes;
    }

    /** A map in this order. */
    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
