package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone signed in, such as the example's coordinator, in a browser of their own, which keeps its cookies over a restart. */
final class Coordinator {

    private static final String ADD_AGENCY = "desk/partnership/agencies/add";
    private static final String PASSWORD_OF_THE_EXAMPLE = "north-foreland-light-1499";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Supplier<String> address;
    private final HttpClient browser;
    private final String csrf;

    /** The same person, with the same cookies, at another address. */
    Coordinator at(String address) {
        return new Coordinator(() -> address, browser, csrf);
    }

    private Coordinator(Supplier<String> address, HttpClient browser, String csrf) {
        this.address = address;
        this.browser = browser;
        this.csrf = csrf;
    }

    private Coordinator(Supplier<String> address, String email, String password) {
        this.address = address;
        this.browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        Map<String, String> signIn = Map.of("email", email, "password", password, "_csrf", csrfOf("sign-in"));
        assertThat(send(form("sign-in", signIn)).statusCode()).as("sign-in").isEqualTo(302);
        this.csrf = csrfOf("desk");
    }

    /** Signs in; {@code address} is asked before each request, since a program started again may be elsewhere. */
    static Coordinator signedIn(Supplier<String> address) {
        return signedIn(address, "coordinator@thanet.example");
    }

    /** Someone else of the example. */
    static Coordinator signedIn(Supplier<String> address, String email) {
        return new Coordinator(address, email, PASSWORD_OF_THE_EXAMPLE);
    }

    /** Someone else, signed in to another partnership's pages: {@code address} ends in {@code /p/{slug}/}. */
    static Coordinator signedIn(String address, String email, String password) {
        return new Coordinator(() -> address, email, password);
    }

    /** Opens a page, as {@code plan/2017-18}, and returns the status of the answer. */
    int open(String page) {
        return send(HttpRequest.newBuilder(addressOf(page))).statusCode();
    }

    /** Opens an address and returns the whole answer; redirects are not followed. */
    Reply read(String page) {
        return reply(send(HttpRequest.newBuilder(addressOf(page))));
    }

    /** Posts an empty form, with the token that guards against forged ones, and returns the whole answer. */
    Reply postNothing(String page) {
        return reply(send(form(page, Map.of("_csrf", csrf))));
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(
                response.statusCode(), response.headers().firstValue("Location").orElse(""), response.body());
    }

    /** Status, where to go next (empty: nowhere), and what was said. */
    record Reply(int status, String location, String body) {}

    /** Posts the form that adds an agency, and returns the answer, whatever it is: see {@link Answer#isSaved()}. */
    Answer addAgency(String name, UUID form) {
        return post(ADD_AGENCY, form, Map.of("name", name, "kind", "INVITEE"));
    }

    /** Posts any form, and returns the answer, whatever it is. */
    Answer post(String page, UUID form, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_form", form.toString());
        all.put("_csrf", csrf);
        HttpResponse<String> response = send(form(page, all));
        return new Answer(
                response.statusCode(), response.headers().firstValue("Location").orElse(""));
    }

    /** Status and where to go next; a status of 0 is a connection that broke or an answer that did not come in time. */
    record Answer(int status, String location) {

        static final Answer NONE = new Answer(0, "");

        boolean isSaved() {
            return status == 302 && location.contains("/desk/");
        }

        /** Nobody answered, or the page that says that the database is away, or whoever stands before the nodes lost one. */
        boolean isWorthAnotherTry() {
            return status == 0 || status >= 502 && status <= 504;
        }
    }

    /** Does it, with {@link Answer#NONE} when the server went away. */
    static Answer trying(Supplier<Answer> act) {
        try {
            return act.get();
        } catch (ServerAway away) {
            return Answer.NONE;
        }
    }

    private String csrfOf(String page) {
        Matcher hidden =
                CSRF.matcher(send(HttpRequest.newBuilder(addressOf(page))).body());
        assertThat(hidden.find()).as("a form on /" + page).isTrue();
        return hidden.group(1);
    }

    private HttpRequest.Builder form(String page, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(addressOf(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private URI addressOf(String page) {
        return URI.create(address.get() + page);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            throw new AssertionError("no answer within " + PATIENCE, e);
        } catch (IOException e) {
            throw new ServerAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The connection was refused or broke. */
    private static final class ServerAway extends RuntimeException {
        private static final long serialVersionUID = 1;

        ServerAway(IOException cause) {
            super(cause);
        }
    }
}
