package foreland.partnership.mail;

import foreland.govuk.Problems;
import foreland.partnership.PublicAddress;
import foreland.post.Letter;
import foreland.post.MailServer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail server as typed.
 *
 * @param password never shown again: left empty, the one that is kept stays
 */
record MailServerForm(
        String host,
        String port,
        String security,
        String username,
        String password,
        String sender,
        String publicAddress,
        int version) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.:-]{0,252}[A-Za-z0-9])?");
    private static final int HIGHEST_PORT = 65_535;

    static MailServerForm empty() {
        return new MailServerForm("", "587", MailServer.Security.STARTTLS.name(), "", "", "", "", 0);
    }

    static MailServerForm of(MailServer server) {
        return new MailServerForm(
                server.host(),
                String.valueOf(server.port()),
                server.security().name(),
                server.username() == null ? "" : server.username(),
                "",
                server.sender(),
                server.publicAddress(),
                server.version());
    }

    static MailServerForm posted(Map<String, String> posted, int version) {
        return new MailServerForm(
                typed(posted, "host"),
                typed(posted, "port"),
                typed(posted, "security"),
                typed(posted, "username"),
                posted.getOrDefault("password", ""),
                typed(posted, "sender").toLowerCase(Locale.ROOT),
                PublicAddress.posted(posted),
                version);
    }

    private static String typed(Map<String, String> posted, String name) {
        return posted.getOrDefault(name, "").strip();
    }

    Problems problems() {
        Problems problems = Problems.none();
        if (!HOST.matcher(host).matches()) {
            problems = problems.and("host", "Enter the mail server's name, such as smtp.example.gov.uk");
        }
        if (portNumber().isEmpty()) {
            problems = problems.and("port", "Enter a port from 1 to 65535, usually 587 or 465");
        }
        if (readSecurity().isEmpty()) {
            problems = problems.and("security", "Choose how the connection is protected");
        }
        if (username.isEmpty() && !password.isEmpty()) {
            problems = problems.and("username", "Enter the user name that the password belongs to");
        }
        if (!Letter.isAddress(sender)) {
            problems = problems.and("sender", "Enter the address letters come from, such as safer@example.gov.uk");
        }
        Optional<String> addressProblem = PublicAddress.problem(publicAddress);
        if (addressProblem.isPresent()) {
            problems = problems.and(PublicAddress.FIELD, addressProblem.get());
        }
        return problems;
    }

    /** What it describes; wants a form without problems. */
    MailServer toServer(Optional<MailServer> before) {
        return new MailServer(
                host,
                portNumber().orElseThrow(),
                readSecurity().orElseThrow(),
                username.isEmpty() ? null : username,
                username.isEmpty() ? null : passwordAfter(before),
                sender,
                publicAddress,
                version);
    }

    /** A password that was meant for one server and one user is not sent to another. */
    private @Nullable String passwordAfter(Optional<MailServer> before) {
        if (!password.isEmpty()) {
            return password;
        }
        return before.filter(server -> server.host().equals(host) && username.equals(server.username()))
                .map(MailServer::password)
                .orElse(null);
    }

    private Optional<Integer> portNumber() {
        try {
            int number = Integer.parseInt(port);
            return number >= 1 && number <= HIGHEST_PORT ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private Optional<MailServer.Security> readSecurity() {
        return Arrays.stream(MailServer.Security.values())
                .filter(one -> one.name().equals(security))
                .findFirst();
    }
}
