package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks HTTP by hand, over a socket, so that anything can be said: each request on a connection of its own. */
final class RawBrowser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int PATIENCE_MS = 30_000;

    private final URI address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String csrf = "";
    private String email = "";

    RawBrowser(URI address) {
        this.address = address;
    }

    /** Status, headers and body as they came. */
    record Answer(int status, Map<String, String> headers, String body, String all) {

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    void signIn(String asEmail, String password) {
        email = asEmail;
        csrf = csrfOf("/sign-in");
        Answer answer = postForm("/sign-in", "email=" + encoded(asEmail) + "&password=" + encoded(password));
        assertThat(answer.status()).as("sign-in").isEqualTo(302);
        csrf = csrfOf("/desk");
    }

    private String csrfOf(String path) {
        Matcher token = CSRF.matcher(get(path, Map.of()).body());
        assertThat(token.find()).as("a form at " + path).isTrue();
        return token.group(1);
    }

    String csrf() {
        return csrf;
    }

    String email() {
        return encoded(email);
    }

    Answer get(String path, Map<String, String> headers) {
        return send("GET", path, "", headers);
    }

    /** A form as the page would send it. */
    Answer postForm(String path, String fields) {
        if (csrf.isEmpty()) {
            csrf = csrfOf("/sign-in");
        }
        return post(path, "application/x-www-form-urlencoded", "_csrf=" + csrf + "&" + fields, Map.of());
    }

    Answer post(String path, String type, String body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", type);
        return send("POST", path, body, all);
    }

    Answer send(String method, String path, String body, Map<String, String> headers) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Host", address.getAuthority());
        all.put("Connection", "close");
        if (content.length > 0 || method.equals("POST")) {
            all.put("Content-Length", String.valueOf(content.length));
        }
        if (!cookies.isEmpty()) {
            StringBuilder held = new StringBuilder();
            cookies.forEach((name, value) -> held.append(held.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            all.put("Cookie", held.toString());
        }
        all.putAll(headers);
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        all.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return exchange((head + "\r\n").getBytes(StandardCharsets.UTF_8), content);
    }

    private Answer exchange(byte[] head, byte[] content) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            ByteArrayOutputStream received = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(head);
                socket.getOutputStream().write(content);
                socket.getOutputStream().flush();
                socket.getInputStream().transferTo(received);
            } catch (SocketTimeoutException e) {
                throw new AssertionError("no answer", e);
            } catch (IOException cutOff) {
                // A server that refuses what is too large need not listen to the end of it.
            }
            return read(received.toString(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer read(String all) {
        int end = all.indexOf("\r\n\r\n");
        assertThat(end).as("an answer: " + all).isPositive();
        String[] lines = all.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            String name = lines[i].substring(0, colon).toLowerCase(Locale.ROOT);
            String value = lines[i].substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie")) {
                String pair = value.split(";", 2)[0];
                cookies.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
            }
        }
        String rest = all.substring(end + 4);
        String body = headers.getOrDefault("transfer-encoding", "").equals("chunked") ? joined(rest) : rest;
        return new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, utf8(body), all);
    }

    /** The pieces of a body that was sent in pieces. */
    private static String joined(String pieces) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < pieces.length()) {
            int line = pieces.indexOf("\r\n", at);
            int length = Integer.parseInt(pieces.substring(at, line).strip(), 16);
            whole.append(pieces, line + 2, line + 2 + length);
            at = line + 2 + length + 2;
            if (length == 0) {
                break;
            }
        }
        return whole.toString();
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
