package foreland.partnership;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where the program may connect to at somebody's wish: to public addresses by https, so that no one makes it knock at doors inside
 * the network it stands in. The operator may allow the inside too. The name is looked up once and the connection goes to the
 * address that was checked: a name that points elsewhere a moment later changes nothing.
 */
public final class Destinations {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final boolean inside;

    /** @param inside whether private addresses are allowed, and http to this machine */
    public Destinations(boolean inside) {
        this.inside = inside;
    }

    /**
     * A destination that was checked.
     *
     * @param host for the certificate and the Host header
     * @param path with its query
     */
    public record Checked(InetAddress address, String host, int port, boolean tls, String path) {

        public String hostHeader() {
            return port == (tls ? HTTPS : HTTP) ? host : host + ":" + port;
        }
    }

    /** Why the program does not connect there. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        Refused(String reason) {
            super(reason);
        }
    }

    /** What is wrong with an address as typed; its name is looked up only when something is sent. */
    public Optional<String> problem(String url) {
        try {
            parse(url);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /** Looks the name up. All of its addresses have to be allowed: whoever mixes some in means no good. */
    public Checked check(String url) throws Refused {
        URI uri = parse(url);
        InetAddress[] addresses = lookUp(uri.getHost());
        boolean tls = "https".equals(uri.getScheme());
        if (!inside && !Arrays.stream(addresses).allMatch(Destinations::isPublic)) {
            throw new Refused(
                    uri.getHost() + " is an address inside a network, and this installation does not connect there");
        }
        if (!tls && !Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress)) {
            throw new Refused("http without TLS is allowed to this machine alone");
        }
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? HTTPS : HTTP;
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Checked(addresses[0], uri.getHost(), port, tls, path + query);
    }

    private URI parse(String url) throws Refused {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException notAnAddress) {
            throw new Refused("Enter a whole address, such as https://system.example.gov.uk/foreland");
        }
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getRawFragment() != null) {
            throw new Refused(
                    "Enter a whole address without a user name, such as https://system.example.gov.uk/foreland");
        }
        if (!"https".equals(uri.getScheme()) && !(inside && "http".equals(uri.getScheme()))) {
            throw new Refused("Enter an address that begins with https://");
        }
        return uri;
    }

    private static InetAddress[] lookUp(String host) throws Refused {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new Refused("The name " + host + " is not known. Check it");
        }
    }

    /** Neither this machine, nor a network of its own, nor any of the special ranges of RFC 6890. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : address instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean benchmarks = first == 198 && (second == 18 || second == 19);
        boolean documentation =
                (first == 198 && second == 51 && third == 100) || (first == 203 && second == 0 && third == 113);
        return first != 0 && first < 224 && !shared && !protocols && !benchmarks && !documentation;
    }

    /**
     * Global unicast (2000::/3) alone, without the ranges in which an IPv4 address travels (2002::/16, 2001::/32) and those for
     * documentation; unique local and mapped addresses are not in it.
     */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
        boolean global = (first & 0xe000) == 0x2000;
        boolean travelling = first == 0x2002 || (first == 0x2001 && second == 0);
        return global && !travelling && !(first == 0x2001 && second == 0x0db8);
    }
}
