package foreland.partnership.singlesignon;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import foreland.partnership.Destinations;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Calls a provider: at an address that was checked and no other, without following redirects, without a cookie, and reading no more
 * than a provider has to say. The operator allows providers inside their network by {@code FORELAND_SIGN_IN_INSIDE=true}.
 */
@Component
class Calls {

    private static final int CONNECT_SECONDS = 5;
    private static final int ANSWER_SECONDS = 10;
    private static final int MOST_BYTES = 512 * 1024;

    private final Destinations destinations;

    Calls(@Value("${foreland.sign-in.inside:false}") boolean inside) {
        this.destinations = new Destinations(inside);
    }

    Destinations destinations() {
        return destinations;
    }

    String get(URI address) throws IOException {
        HTTPResponse answer = send(new HTTPRequest(HTTPRequest.Method.GET, address));
        if (answer.getStatusCode() != HTTPResponse.SC_OK) {
            throw new IOException("Answered " + answer.getStatusCode());
        }
        return answer.getBody();
    }

    HTTPResponse send(HTTPRequest request) throws IOException {
        InetAddress checked;
        try {
            checked = destinations.check(request.getURI().toString()).address();
        } catch (Destinations.Refused refused) {
            throw new IOException(refused.getMessage(), refused);
        }
        try (CloseableHttpClient client = to(request.getURI().getHost(), checked)) {
            return client.execute(asApache(request), Calls::read);
        }
    }

    private static CloseableHttpClient to(String host, InetAddress checked) {
        ConnectionConfig patience = ConnectionConfig.custom()
                .setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .setSocketTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Only(host, checked))
                        .setDefaultConnectionConfig(patience)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static HttpUriRequestBase asApache(HTTPRequest request) {
        HttpUriRequestBase sent = new HttpUriRequestBase(request.getMethod().name(), request.getURI());
        request.getHeaderMap()
                .forEach((name, values) -> values.forEach(value -> {
                    if (!"Content-Type".equalsIgnoreCase(name)) {
                        sent.addHeader(name, value);
                    }
                }));
        sent.setHeader("Accept", "application/json");
        if (request.getBody() != null) {
            sent.setEntity(new StringEntity(request.getBody(), ContentType.APPLICATION_FORM_URLENCODED));
        }
        return sent;
    }

    private static HTTPResponse read(ClassicHttpResponse answer) throws IOException {
        HTTPResponse read = new HTTPResponse(answer.getCode());
        HttpEntity entity = answer.getEntity();
        if (entity == null) {
            return read;
        }
        if (entity.getContentType() != null) {
            read.setHeader("Content-Type", entity.getContentType());
        }
        try (InputStream in = entity.getContent()) {
            byte[] body = in.readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new IOException("Answered more than " + MOST_BYTES + " bytes");
            }
            read.setBody(new String(body, StandardCharsets.UTF_8));
        }
        return read;
    }

    /** Knows one name, at the address that was checked. */
    private record Only(String host, InetAddress checked) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String asked) throws UnknownHostException {
            if (!asked.equalsIgnoreCase(host)) {
                throw new UnknownHostException(asked);
            }
            return new InetAddress[] {checked};
        }

        @Override
        public String resolveCanonicalHostname(String asked) {
            return asked;
        }
    }
}
