package foreland.partnership.signin;

import foreland.journey.TestPartnership;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone with a browser that shows what went over the wire: cookies are kept, redirects are not followed. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies;
    private final HttpClient http;
    private final TestPartnership partnership;
    private final boolean proxied;

    Visitor(TestPartnership partnership) {
        this(partnership, new CookieManager(), false);
    }

    private Visitor(TestPartnership partnership, CookieManager cookies, boolean proxied) {
        this.partnership = partnership;
        this.cookies = cookies;
        this.proxied = proxied;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    Visitor throughProxy() {
        return new Visitor(partnership, cookies, true);
    }

    /** The same visitor, with the same cookies, at another partnership. */
    Visitor in(TestPartnership other) {
        return new Visitor(other, cookies, proxied);
    }

    /** Someone who holds the cookie of a session. */
    Visitor withSession(String session) {
        CookieManager held = new CookieManager();
        HttpCookie cookie = new HttpCookie("foreland", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        held.getCookieStore().add(URI.create(partnership.address("/")), cookie);
        return new Visitor(partnership, held, proxied);
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("foreland"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> signIn(String email, String password) throws IOException, InterruptedException {
        return signIn(email, password, "/desk");
    }

    HttpResponse<String> signIn(String email, String password, String next) throws IOException, InterruptedException {
        return post(
                "/sign-in", "email=" + encoded(email) + "&password=" + encoded(password) + "&next=" + encoded(next));
    }

    /** That of the sign-in page's form, ready to be posted. */
    String token() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        return token.find() ? encoded(token.group(1)) : "";
    }

    void takeCookiesOf(Visitor other) {
        URI here = URI.create(partnership.address("/"));
        other.cookies
                .getCookieStore()
                .getCookies()
                .forEach(cookie -> cookies.getCookieStore().add(here, cookie));
    }

    /** Posts as a form does, with the token of the sign-in page or, for who is signed in, of the desk. */
    HttpResponse<String> post(String path, String fields) throws IOException, InterruptedException {
        String token = token();
        return postWithoutToken(path, token.isEmpty() ? fields : "_csrf=" + token + "&" + fields);
    }

    HttpResponse<String> postWithoutToken(String path, String fields) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(partnership.address(path)));
        return proxied ? request.header("X-Forwarded-For", "192.0.2.7") : request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
