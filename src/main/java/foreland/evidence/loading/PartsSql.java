package foreland.evidence.loading;

import foreland.evidence.DataKind;
import foreland.evidence.RowCounts;
import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes datasets, their parts and the files they came in. In the caller's transaction, with the journal entry. */
@Component
class PartsSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    PartsSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** A dataset as far as loading needs it. */
    record Target(UUID id, @Nullable UUID partnership) {}

    /** A part in force. */
    record InForce(long number, String sha256, String fileName) {}

    /** What is known of a part when it is added. */
    record NewPart(
            String key,
            @Nullable String force,
            @Nullable YearMonth month,
            Collection<YearMonth> months,
            String fileName,
            RowCounts counts,
            String layout,
            List<String> notes) {}

    /** The dataset of a title, made when it is not there yet. */
    Target dataset(
            DataKind kind,
            String title,
            String agency,
            @Nullable String agreement,
            String licence,
            @Nullable String source) {
        UUID owner = kind.publicReference() ? null : Acting.current().partnership();
        return dataset(kind, title, agency, agreement, licence, source, owner);
    }

    /** With its owner; null for open data. */
    Target dataset(
            DataKind kind,
            String title,
            String agency,
            @Nullable String agreement,
            String licence,
            @Nullable String source,
            @Nullable UUID owner) {
        String slug = slug(title);
        Optional<Target> known = owner == null ? findOpen(slug) : findOwn(slug, title, agency, owner);
        if (known.isPresent()) {
            return known.get();
        }
        if (owner != null && isTaken(slug, owner)) {
            // Another agency's of the same title: each keeps its own, or one's file would take the place of the
            // other's.
            slug = slug(title + " " + agency);
        }
        Target made = new Target(UUID.randomUUID(), owner);
        sql.sql("""
                        insert into evidence.dataset (id, partnership_id, slug, kind, title, agency, agreement, licence, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(made.id())
                .param(owner)
                .param(slug)
                .param(kind.name())
                .param(title)
                .param(agency)
                .param(agreement)
                .param(licence)
                .param(source)
                .update();
        journal.changed(
                Noun.of("evidence.dataset", made.id()),
                "dataset added",
                Map.of("title", title, "kind", kind.title(), "agency", agency, "licence", licence));
        return made;
    }

    private Optional<Target> findOpen(String slug) {
        return sql.sql(
                        "select id, partnership_id as partnership from evidence.dataset where slug = ? and partnership_id is null")
                .param(slug)
                .query(Target.class)
                .optional();
    }

    private Optional<Target> findOwn(String slug, String title, String agency, UUID owner) {
        return sql.sql("""
                        select id, partnership_id as partnership from evidence.dataset
                        where partnership_id = :owner and slug in (:slug, :longer) and agency = :agency""")
                .param("owner", owner)
                .param("slug", slug)
                .param("longer", slug(title + " " + agency))
                .param("agency", agency)
                .query(Target.class)
                .optional();
    }

    private boolean isTaken(String slug, UUID owner) {
        return sql.sql("select exists (select from evidence.dataset where slug = ? and partnership_id = ?)")
                .params(slug, owner)
                .query(Boolean.class)
                .single();
    }

    /** Says of the counts of police rows where they are from and what is known to be wrong with them, unless someone did. */
    void describeCounts(String source, List<String> defects) {
        sql.sql(
                        "update evidence.dataset set source = ?, defects = ?, version = version + 1 where kind = 'POLICE_COUNTS' and source is null")
                .params(source, defects.toArray(String[]::new))
                .update();
    }

    Optional<InForce> findInForce(Target dataset, String key) {
        return sql.sql("""
                        select number, sha256, file_name from evidence.part
                        where dataset_id = ? and part_key = ? and replaced_by is null""").params(dataset.id(), key).query(InForce.class).optional();
    }

    /** A part in force with what it holds. */
    record Version(long number, String sha256, String fileName, long kept) {}

    Optional<Version> findVersion(Target dataset, String key) {
        return sql.sql("""
                        select number, sha256, file_name, rows_kept as kept from evidence.part
                        where dataset_id = ? and part_key = ? and replaced_by is null""").params(dataset.id(), key).query(Version.class).optional();
    }

    Optional<InForce> findSame(Target dataset, String sha256) {
        return sql.sql("""
                        select number, sha256, file_name from evidence.part
                        where dataset_id = ? and sha256 = ? and replaced_by is null limit 1""").params(dataset.id(), sha256).query(InForce.class).optional();
    }

    /** Adds a part with its file; whatever has its key in force is replaced. */
    long add(Target dataset, NewPart part, Spool file) {
        // The one in force must make room before its successor is there; the foreign key waits for the end of the
        // transaction.
        long number = sql.sql("select nextval(pg_get_serial_sequence('evidence.part', 'number'))")
                .query(Long.class)
                .single();
        int replaced = sql.sql(
                        "update evidence.part set replaced_by = ? where dataset_id = ? and part_key = ? and replaced_by is null")
                .params(number, dataset.id(), part.key())
                .update();
        sql.sql("""
                        insert into evidence.part (number, dataset_id, partnership_id, part_key, force, month, file_name, sha256, bytes,
                            rows_read, rows_kept, rows_repeated, rows_rejected, rows_unplaced, months, layout, notes, loaded_by, loaded_at)
                        overriding system value
                        values (:number, :dataset, :partnership, :key, :force, cast(:month as date), :file, :sha, :bytes,
                            :read, :kept, :repeated, :rejected, :unplaced, cast(:months as date[]), :layout, :notes, :by, :at)""")
                .param("number", number)
                .param("dataset", dataset.id())
                .param("partnership", dataset.partnership())
                .param("key", part.key())
                .param("force", part.force())
                .param("month", part.month() == null ? null : part.month() + "-01")
                .param("file", part.fileName())
                .param("sha", file.sha256Hex())
                .param("bytes", file.bytes())
                .param("read", part.counts().read())
                .param("kept", part.counts().kept())
                .param("repeated", part.counts().repeated())
                .param("rejected", part.counts().rejected())
                .param("unplaced", part.counts().withoutPlace())
                .param(
                        "months",
                        part.months().stream().map(month -> month + "-01").toArray(String[]::new))
                .param("layout", part.layout())
                .param("notes", part.notes().toArray(String[]::new))
                .param("by", Acting.current().person())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        keep(number, dataset, file);
        journal.changed(
                Noun.of("evidence.dataset", dataset.id()),
                replaced > 0 ? "part replaced" : "part added",
                Map.of(
                        "part",
                        number,
                        "key",
                        part.key(),
                        "file",
                        part.fileName(),
                        "sha256",
                        file.sha256Hex(),
                        "rows",
                        part.counts().kept()));
        return number;
    }

    private void keep(long number, Target dataset, Spool file) {
        try (InputStream compressed = file.open()) {
            int position = 0;
            for (byte[] piece = compressed.readNBytes(Spool.PIECE);
                    piece.length > 0;
                    piece = compressed.readNBytes(Spool.PIECE)) {
                sql.sql("insert into evidence.original (part, position, partnership_id, content) values (?, ?, ?, ?)")
                        .param(number)
                        .param(position++)
                        .param(dataset.partnership())
                        .param(piece)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String slug(String title) {
        String slug = java.text.Normalizer.normalize(title.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String shortened = slug.length() > 80 ? slug.substring(0, 80).replaceAll("-$", "") : slug;
        return shortened.isEmpty() ? "dataset" : shortened;
    }
}
