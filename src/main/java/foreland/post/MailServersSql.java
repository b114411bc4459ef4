package foreland.post;

import foreland.house.HouseSecret;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mail server in PostgreSQL, its password sealed. */
@Component
@Transactional
class MailServersSql implements MailServers {

    private static final String SEALED_FOR = "mail server password";

    private final JdbcClient sql;
    private final HouseSecret secret;
    private final Journal journal;
    private final MailCarrier carrier;

    MailServersSql(JdbcClient sql, HouseSecret secret, Journal journal, MailCarrier carrier) {
        this.sql = sql;
        this.secret = secret;
        this.journal = journal;
        this.carrier = carrier;
    }

    @Override
    public Optional<MailServer> find() {
        return sql.sql("select * from post.mail_server")
                .query((row, n) -> server(row))
                .optional();
    }

    @Override
    public boolean hasUnreadablePassword() {
        return sql.sql("select password from post.mail_server where password is not null")
                .query(byte[].class)
                .optional()
                .map(kept -> secret.open(SEALED_FOR, kept).isEmpty())
                .orElse(false);
    }

    @Override
    public boolean save(MailServer server) {
        int saved = sql.sql(server.version() == 0 ? """
                        insert into post.mail_server (host, port, security, username, password, sender, public_address)
                        values (:host, :port, :security, :username, :password, :sender, :publicAddress) on conflict do nothing""" : """
                        update post.mail_server set host = :host, port = :port, security = :security, username = :username,
                            password = :password, sender = :sender, public_address = :publicAddress, version = version + 1
                        where version = :version""")
                .param("host", server.host())
                .param("port", server.port())
                .param("security", server.security().name())
                .param("username", server.username(), Types.VARCHAR)
                .param("password", seal(server.password()), Types.BINARY)
                .param("sender", server.sender())
                .param("publicAddress", server.publicAddress())
                .param("version", server.version())
                .update();
        if (saved == 1) {
            UUID installation = sql.sql("select id from house.installation")
                    .query(UUID.class)
                    .single();
            journal.changed(Noun.onlyPart(installation, "post.mail-server"), "mail server set", Kept.of(server));
        }
        return saved == 1;
    }

    /** Outside a transaction: a mail server may take its time. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<MailTrouble> tryOut(MailServer server, String to) {
        Letter letter = Letter.of("try-out:" + UUID.randomUUID(), to, "Foreland can send mail")
                .saying("This is a test. The mail server took it, so reminders and links can be sent.")
                .leadingTo("Open Foreland", "/")
                .because("Someone who keeps this installation asked for a test mail to this address.");
        return carrier.carry(server, letter, UUID.randomUUID());
    }

    private byte @Nullable [] seal(@Nullable String password) {
        return password == null ? null : secret.seal(SEALED_FOR, password);
    }

    private MailServer server(ResultSet row) throws SQLException {
        byte[] password = row.getBytes("password");
        return new MailServer(
                row.getString("host"),
                row.getInt("port"),
                MailServer.Security.valueOf(row.getString("security")),
                row.getString("username"),
                password == null ? null : secret.open(SEALED_FOR, password).orElse(null),
                row.getString("sender"),
                row.getString("public_address"),
                row.getInt("version"));
    }

    /** What the journal keeps: all but the password. */
    record Kept(String host, int port, String security, boolean signsIn, String sender, String publicAddress) {

        static Kept of(MailServer server) {
            return new Kept(
                    server.host(),
                    server.port(),
                    server.security().name(),
                    server.username() != null,
                    server.sender(),
                    server.publicAddress());
        }
    }
}
