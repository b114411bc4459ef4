package foreland.partnership.webhooks;

import foreland.house.HouseSecret;
import foreland.journal.Changes;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The webhooks of the acting partnership, as its administrator keeps them. */
@Component
@Transactional
class WebhooksSql {

    static final String SEALED_FOR = "webhook";

    private static final String NOUN = "partnership.webhook";

    private final JdbcClient sql;
    private final HouseSecret house;
    private final Changes changes;
    private final Journal journal;
    private final Clock clock;

    WebhooksSql(JdbcClient sql, HouseSecret house, Changes changes, Journal journal, Clock clock) {
        this.sql = sql;
        this.house = house;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    List<Webhook> list() {
        return sql.sql("""
                        select * from partnership.webhook
                        where partnership_id = journal.acting_partnership() order by made_at, id""").query((row, n) -> webhook(row)).list();
    }

    Optional<Webhook> find(UUID id) {
        return list().stream().filter(webhook -> webhook.id().equals(id)).findFirst();
    }

    /** It is told what changes from now on, and nothing of before. */
    WebhookSecret add(UUID id, String url, Collection<String> kinds) {
        WebhookSecret secret = WebhookSecret.fresh();
        Timestamp now = Timestamp.from(clock.instant());
        sql.sql("""
                        insert into partnership.webhook (id, partnership_id, url, kinds, secret, on_since, position, made_at)
                        values (:id, journal.acting_partnership(), :url, :kinds, :secret, :now, :position, :now)""")
                .param("id", id)
                .param("url", url)
                .param("kinds", kinds.toArray(String[]::new))
                .param("secret", house.seal(SEALED_FOR, secret.value()))
                .param("now", now)
                .param("position", changes.newest())
                .update();
        journal.changed(Noun.of(NOUN, id), "webhook added", Map.of("url", url, "kinds", kinds));
        return secret;
    }

    /** The one before stops to count at once. */
    WebhookSecret renewSecret(Webhook webhook) {
        WebhookSecret secret = WebhookSecret.fresh();
        sql.sql("update partnership.webhook set secret = ?, version = version + 1 where id = ?")
                .params(house.seal(SEALED_FOR, secret.value()), webhook.id())
                .update();
        changed(webhook, "secret of the webhook renewed", webhook.on());
        return secret;
    }

    /** Switched on again it goes on where it stopped: it misses nothing. */
    void turn(Webhook webhook, boolean on) {
        sql.sql("update partnership.webhook set on_since = ?, trouble = null, version = version + 1 where id = ?")
                .param(on ? Timestamp.from(clock.instant()) : null)
                .param(webhook.id())
                .update();
        changed(webhook, on ? "webhook switched on" : "webhook switched off", on);
    }

    void remove(Webhook webhook) {
        sql.sql("delete from partnership.webhook where id = ?")
                .param(webhook.id())
                .update();
        journal.removed(Noun.of(NOUN, webhook.id()), "webhook removed");
    }

    private void changed(Webhook webhook, String act, boolean on) {
        journal.changed(
                Noun.of(NOUN, webhook.id()), act, Map.of("url", webhook.url(), "kinds", webhook.kinds(), "on", on));
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("url"),
                Set.of((String[]) row.getArray("kinds").getArray()),
                row.getTimestamp("on_since") != null,
                row.getString("trouble"),
                row.getTimestamp("made_at").toInstant(),
                row.getInt("version"));
    }
}
