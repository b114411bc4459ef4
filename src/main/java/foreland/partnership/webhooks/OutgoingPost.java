package foreland.partnership.webhooks;

import foreland.partnership.Destinations;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One HTTP/1.1 POST over a connection of its own to an address that was checked, its certificate held against the name. Redirects are
 * answers like any other: nobody is followed elsewhere.
 */
final class OutgoingPost {

    private static final int CONNECT_MILLISECONDS = 5_000;
    private static final int ANSWER_MILLISECONDS = 10_000;
    private static final int LONGEST_STATUS_LINE = 1_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");

    private OutgoingPost() {}

    /** The status code of the answer; what else it says is not read. */
    static int send(Destinations.Checked to, Map<String, String> headers, String body) throws IOException {
        try (Socket plain = new Socket()) {
            plain.setSoTimeout(ANSWER_MILLISECONDS);
            plain.connect(new InetSocketAddress(to.address(), to.port()), CONNECT_MILLISECONDS);
            try (Socket socket = to.tls() ? secured(plain, to) : plain) {
                write(socket.getOutputStream(), to, headers, body.getBytes(StandardCharsets.UTF_8));
                return readStatus(socket.getInputStream());
            }
        }
    }

    private static Socket secured(Socket plain, Destinations.Checked to) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, to.host(), to.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static void write(OutputStream out, Destinations.Checked to, Map<String, String> headers, byte[] body)
            throws IOException {
        StringBuilder head = new StringBuilder("POST " + to.path() + " HTTP/1.1\r\nHost: " + to.hostHeader() + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\nConnection: close\r\n\r\n");
        out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private static int readStatus(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
        StringBuilder line = new StringBuilder();
        for (int next = reader.read(); next >= 0 && next != '\n' && line.length() < LONGEST_STATUS_LINE; ) {
            line.append((char) next);
            next = reader.read();
        }
        Matcher status = STATUS.matcher(line.toString().strip());
        if (!status.matches()) {
            throw new IOException("The answer was no HTTP");
        }
        return Integer.parseInt(status.group(1));
    }
}
