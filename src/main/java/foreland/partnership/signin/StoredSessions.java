package foreland.partnership.signin;

import foreland.partnership.Sessions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Sessions as Spring Session keeps them in the database; one that is deleted there is dead on every node. */
@Component
@ConditionalOnWebApplication
class StoredSessions implements Sessions {

    /** The attribute that says in words with what browser it began. */
    static final String BROWSER = "foreland.browser";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    StoredSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<OpenSession> listOf(UUID person, String current) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .map(session -> new OpenSession(
                        handleOf(session.getId()),
                        session.getAttributeOrDefault(BROWSER, "A browser"),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(current)))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    @Override
    public void end(UUID person, String handle) {
        sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> handleOf(id).equals(handle))
                .forEach(sessions::deleteById);
    }

    @Override
    public void endOthers(UUID person, String current) {
        sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> !id.equals(current))
                .forEach(sessions::deleteById);
    }

    private static String handleOf(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
