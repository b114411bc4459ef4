package foreland.partnership.posts;

import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.HoldingEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts and who holds them, in PostgreSQL. Looking at the holders is journalled in the same transaction. */
@Component
@Transactional
class PostSql {

    private static final String POSTS = """
            select t.id, t.title, g.name as agency, p.name as holder, h.from_date as since
            from partnership.post t
            left join partnership.agency g on g.id = t.agency_id
            left join partnership.post_holding h on h.post_id = t.id
                and partnership.today() between h.from_date and coalesce(h.to_date, 'infinity')
            left join partnership.person p on p.id = h.person_id
            """;

    private final JdbcClient sql;
    private final Journal journal;

    PostSql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /** A post as the journal keeps it. */
    record PostEntry(@Nullable UUID agency, String title) {}

    List<ListedPost> list(UUID partnership) {
        journal.viewed(Noun.of("partnership.partnership", partnership), "list of posts seen");
        return sql.sql(POSTS + " order by g.name, t.title")
                .query((row, n) -> post(row))
                .list();
    }

    Optional<ListedPost> find(UUID post) {
        return sql.sql(POSTS + " where t.id = ?")
                .param(post)
                .query((row, n) -> post(row))
                .optional();
    }

    /** Who held a post, the latest first. */
    List<Holding> lookAtHoldingsOf(UUID post) {
        journal.viewed(noun(post), "holders of a post seen");
        return holdingsOf(post);
    }

    List<Holding> holdingsOf(UUID post) {
        return sql.sql("""
                        select h.id, h.person_id, p.name, h.from_date, h.to_date
                        from partnership.post_holding h join partnership.person p on p.id = h.person_id
                        where h.post_id = ? order by h.from_date desc""")
                .param(post)
                .query((row, n) -> new Holding(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("to_date", LocalDate.class)))
                .list();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when the agency has a post of that title */
    UUID add(UUID agency, String title) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into partnership.post (id, partnership_id, agency_id, title)
                        values (?, journal.acting_partnership(), ?, ?)""").params(id, agency, title).update();
        journal.changed(noun(id), "post added", new PostEntry(agency, title));
        return id;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when someone else holds it at that time */
    void addHolding(UUID post, UUID person, LocalDate from, @Nullable LocalDate to) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into partnership.post_holding (id, partnership_id, post_id, person_id, from_date, to_date)
                        values (?, journal.acting_partnership(), ?, ?, ?, ?)""").params(id, post, person, from).param(to).update();
        journal.changed(nounOfHolding(post, id), "holder added", new HoldingEntry(post, person, from, to));
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when the day is before the first */
    void end(UUID post, Holding holding, LocalDate last) {
        sql.sql("update partnership.post_holding set to_date = ? where id = ?")
                .params(last, holding.id())
                .update();
        journal.changed(
                nounOfHolding(post, holding.id()),
                "holding ended",
                new HoldingEntry(post, holding.personId(), holding.from(), last));
    }

    private static Noun noun(UUID post) {
        return Noun.of("partnership.post", post);
    }

    private static Noun nounOfHolding(UUID post, UUID holding) {
        return Noun.within(post, HoldingEntry.KIND, holding);
    }

    private static ListedPost post(ResultSet row) throws SQLException {
        return new ListedPost(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("agency"),
                row.getString("holder"),
                row.getObject("since", LocalDate.class));
    }
}
