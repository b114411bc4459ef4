package foreland.govuk.errors;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.govuk.KitApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What a reader sees when something cannot be done, whoever refused it: a controller, a filter or the server. */
class ErrorPagesTest {

    private static ServletWebServerApplicationContext application;

    @BeforeAll
    static void start() {
        application = KitApplication.start();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 413, 415, 429, 500, 503})
    void eachRefusalHasItsPageAndItsStatus(int status) throws Exception {
        var answer = get("/fail/" + status);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(ErrorPage.of(status).title());
        assertPlain(answer);
    }

    @Test
    void aFaultInAControllerOrAFilterSaysNothingOfItself() throws Exception {
        for (var path : new String[] {"/broken", "/sink/filled?break=filter"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertPlain(answer);
        }
    }

    @Test
    void aMissingDatabaseAsksToComeBackLater() throws Exception {
        var answer = get("/away");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertPlain(answer);
    }

    @Test
    void whatTheServerRefusesByItselfLooksTheSame() throws Exception {
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/error").statusCode()).isEqualTo(404);
        assertThat(get("/assets/0/none.css").statusCode()).isEqualTo(404);
        assertThat(get("/fail/not-a-number").statusCode()).isEqualTo(400);
        var wrongMethod = send(HttpRequest.newBuilder(at("/broken")).POST(BodyPublishers.noBody()));
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertPlain(wrongMethod);
    }

    private static void assertPlain(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .containsPattern("this reference: <strong>[2-9A-Z]{8}</strong>")
                .doesNotContain("secret", "Exception", "at org.", "Tomcat");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + application.getWebServer().getPort() + path);
    }
}
