package foreland.journal;

import foreland.house.HouseSecret;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs heads with a key made from the installation's secret, which is not in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JournalHeadsSql implements JournalHeads {

    private static final UUID INSTALLATION = new UUID(0, 0);
    private static final String HEADS = "select chain, position, encode(hash, 'hex') as hash from journal.chain_head ";

    private final JdbcClient sql;
    private final HouseSecret secret;
    private final ObjectProvider<KeepHeads> kept;
    private final Clock clock;

    JournalHeadsSql(JdbcClient sql, HouseSecret secret, ObjectProvider<KeepHeads> kept, Clock clock) {
        this.sql = sql;
        this.secret = secret;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public SignedHead sign() {
        UUID chain = actingChain();
        return sql.sql(HEADS + "where chain = ?")
                .param(chain)
                .query((row, n) -> signed(row))
                .optional()
                .orElseGet(() -> signed(chain, 0, ""));
    }

    @Override
    public List<SignedHead> signAll() {
        return sql.sql(HEADS + "order by chain").query((row, n) -> signed(row)).list();
    }

    @Override
    public List<SignedHead> listKept() {
        UUID chain = actingChain();
        return kept.getObject().listKept().stream()
                .filter(head -> head.chain().equals(chain))
                .toList();
    }

    @Override
    public Optional<String> problemWith(SignedHead head) {
        if (!head.chain().equals(actingChain())) {
            return Optional.of("It is the head of another partnership's journal.");
        }
        if (!isOurs(head)) {
            return Optional.of("It was not signed by this installation, or was changed since.");
        }
        Optional<String> hash = sql.sql("select encode(hash, 'hex') from journal.link where chain = ? and position = ?")
                .params(head.chain(), head.position())
                .query(String.class)
                .optional();
        if (hash.isEmpty() && head.position() > 0) {
            return Optional.of(
                    "The journal had " + head.position() + " entries then and has fewer now: the newest were cut off.");
        }
        return hash.isEmpty() || hash.get().equals(head.hash())
                ? Optional.empty()
                : Optional.of("Entry number " + head.position()
                        + " is another than then: the journal was written anew from there or before.");
    }

    private SignedHead signed(ResultSet row) throws SQLException {
        return signed(row.getObject("chain", UUID.class), row.getLong("position"), row.getString("hash"));
    }

    private SignedHead signed(UUID chain, long position, String hash) {
        String publicKey = base64(key().generatePublicKey().getEncoded());
        SignedHead unsigned =
                new SignedHead(chain, position, hash, clock.instant().truncatedTo(ChronoUnit.SECONDS), publicKey, "");
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key());
        update(signer, unsigned);
        return new SignedHead(chain, position, hash, unsigned.at(), publicKey, base64(signer.generateSignature()));
    }

    private boolean isOurs(SignedHead head) {
        Ed25519PublicKeyParameters ours = key().generatePublicKey();
        if (!head.key().equals(base64(ours.getEncoded()))) {
            return false;
        }
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, ours);
        update(verifier, head);
        try {
            return verifier.verifySignature(Base64.getDecoder().decode(head.signature()));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static void update(Ed25519Signer signer, SignedHead head) {
        byte[] text = head.signedText().getBytes(StandardCharsets.UTF_8);
        signer.update(text, 0, text.length);
    }

    private Ed25519PrivateKeyParameters key() {
        return new Ed25519PrivateKeyParameters(secret.sign("heads of the journal", ""), 0);
    }

    private static UUID actingChain() {
        return Objects.requireNonNullElse(Acting.current().partnership(), INSTALLATION);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
