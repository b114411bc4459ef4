package foreland.journey;

import foreland.partnership.AccessToken;
import foreland.partnership.Person;
import foreland.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Another system that speaks to the API of one partnership, with a person's token or without. */
public final class ApiClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final TestPartnership partnership;
    private final String token;
    private final Map<String, String> headers;

    private ApiClient(TestPartnership partnership, String token, Map<String, String> headers) {
        this.partnership = partnership;
        this.token = token;
        this.headers = headers;
    }

    /** The public. */
    public static ApiClient of(TestPartnership partnership) {
        return new ApiClient(partnership, "", Map.of());
    }

    /** With a token that the person made for these scopes. */
    public static ApiClient of(
            TestPartnership partnership, ApplicationContext application, Person person, String... scopes) {
        AccessToken secret = AccessToken.fresh();
        application
                .getBean(TestDatabase.class)
                .ownerClient()
                .sql("""
                        insert into partnership.access_token
                            (id, partnership_id, person_id, name, token_hash, scopes, made_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, now() - interval '1 day', now() + interval '90 days')""")
                .params(
                        UUID.randomUUID(),
                        partnership.partnership().id(),
                        person.id(),
                        "Robot " + UUID.randomUUID().toString().substring(0, 8),
                        secret.hash(),
                        scopes)
                .update();
        return new ApiClient(partnership, secret.value(), Map.of());
    }

    public String token() {
        return token;
    }

    public ApiClient withToken(String other) {
        return new ApiClient(partnership, other, headers);
    }

    public ApiClient with(String header, String value) {
        Map<String, String> more = new java.util.LinkedHashMap<>(headers);
        more.put(header, value);
        return new ApiClient(partnership, token, more);
    }

    /** The same, with the same token, at another partnership. */
    public ApiClient at(TestPartnership other) {
        return new ApiClient(other, token, headers);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    /** A request with a body as it is, or made into JSON. */
    public Answer send(String method, String path, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(partnership.address(path.startsWith("/api") ? path : "/api/v1" + path)));
        headers.forEach(request::header);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        String text = body == null
                ? ""
                : body instanceof String raw ? raw : JsonMapper.shared().writeValueAsString(body);
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(text));
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return response.body();
        }

        public Map<String, Object> json() {
            return JsonMapper.shared().readValue(text(), new TypeReference<Map<String, Object>>() {});
        }

        /** A part of the JSON, as text. */
        public String at(String name) {
            return String.valueOf(json().get(name));
        }

        @SuppressWarnings("unchecked")
        public List<Map<String, Object>> items() {
            return (List<Map<String, Object>>) json().get("items");
        }

        /** The end of the problem's address. */
        public String problem() {
            return at("type").replaceFirst("^.*/", "");
        }
    }
}
