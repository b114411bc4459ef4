package foreland.assessment.prioritisation;

import foreland.assessment.Assessments.Listed;
import foreland.assessment.Assessments.Suggestion;
import foreland.assessment.EmergingIssue;
import foreland.assessment.Issues;
import foreland.assessment.ScoredIssue;
import foreland.assessment.Scoring;
import foreland.assessment.ScoringScheme;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Issues and their scores in PostgreSQL. Row-level security keeps others' scores from whoever has not given their own. */
@Component
@Transactional
class IssuesSql implements Issues {

    private final JdbcClient sql;
    private final Journal journal;
    private final JsonMapper json;
    private final Clock clock;

    IssuesSql(JdbcClient sql, Journal journal, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<ScoredIssue> list(UUID assessment, ScoringScheme scheme) {
        Map<UUID, List<Scoring>> scorings = scorings(assessment);
        return sql
                .sql("""
                        select id, number, title, crime_type, figures, local_context, shortlisted, rationale, version
                        from assessment.issue where assessment_id = ? order by number""")
                .param(assessment)
                .query((row, n) -> new EmergingIssue(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("crime_type"),
                        row.getString("figures").lines().toList(),
                        row.getString("local_context"),
                        row.getBoolean("shortlisted"),
                        row.getString("rationale"),
                        row.getInt("version")))
                .list()
                .stream()
                .map(issue -> new ScoredIssue(issue, scorings.getOrDefault(issue.id(), List.of()), scheme))
                .toList();
    }

    private Map<UUID, List<Scoring>> scorings(UUID assessment) {
        Map<UUID, List<Scoring>> by = new HashMap<>();
        sql.sql("""
                        select s.issue_id, s.person_id, p.name, s.together, s.scores, s.confidence, s.reason, s.version
                        from assessment.scoring s
                        join assessment.issue i on i.id = s.issue_id
                        left join partnership.person p on p.id = s.person_id
                        where i.assessment_id = ? order by s.given_at, s.person_id""").param(assessment).query(row -> {
            String name = row.getString("name");
            by.computeIfAbsent(row.getObject("issue_id", UUID.class), first -> new ArrayList<>())
                    .add(new Scoring(
                            row.getObject("person_id", UUID.class),
                            name == null ? "Someone who has left" : name,
                            row.getBoolean("together"),
                            json.readValue(row.getString("scores"), new TypeReference<Map<String, Integer>>() {}),
                            row.getInt("confidence"),
                            row.getString("reason"),
                            row.getInt("version")));
        });
        return by;
    }

    /** How many have given their own score of each issue, others' scores unseen. */
    Map<UUID, Integer> scorers(UUID assessment) {
        Map<UUID, Integer> by = new HashMap<>();
        sql.sql("select issue_id, scorers from assessment.scorers_of(?)")
                .param(assessment)
                .query(row -> {
                    by.put(row.getObject("issue_id", UUID.class), row.getInt("scorers"));
                });
        return by;
    }

    void add(Listed assessment, Suggestion suggestion) {
        UUID id = UUID.randomUUID();
        sql.sql("select pg_advisory_xact_lock(hashtextextended('issues of ' || ?, 0))")
                .param(assessment.id().toString())
                .query(row -> {});
        sql.sql("""
                        insert into assessment.issue (id, partnership_id, assessment_id, number, title, crime_type, figures)
                        select :id, journal.acting_partnership(), :assessment, 1 + coalesce(max(number), 0), :title, :type, :figures
                        from assessment.issue where assessment_id = :assessment""")
                .param("id", id)
                .param("assessment", assessment.id())
                .param("title", suggestion.title())
                .param("type", suggestion.crimeType())
                .param("figures", String.join("\n", suggestion.figures()))
                .update();
        journal.changed(
                Noun.within(assessment.id(), "assessment.issue", id),
                "issue raised",
                Map.of("title", suggestion.title(), "figures", suggestion.figures()));
    }

    /** Changes what is said of it, if it is as it was when shown. @return whether it was */
    boolean save(
            UUID assessment,
            EmergingIssue issue,
            String localContext,
            boolean shortlisted,
            String rationale,
            int version) {
        int saved = sql.sql("""
                        update assessment.issue set local_context = ?, shortlisted = ?, rationale = ?, version = version + 1
                        where id = ? and version = ?""")
                .params(localContext, shortlisted, rationale, issue.id(), version)
                .update();
        if (saved == 1) {
            journal.changed(
                    Noun.within(assessment, "assessment.issue", issue.id()),
                    shortlisted ? "issue shortlisted" : "issue changed",
                    Map.of(
                            "title",
                            issue.title(),
                            "localContext",
                            localContext,
                            "shortlisted",
                            shortlisted,
                            "rationale",
                            rationale));
        }
        return saved == 1;
    }

    /**
     * Gives or thinks over a score.
     *
     * @param version of the one that is changed; null for a first one
     * @return whether it was as it was when shown; else nothing is changed
     */
    boolean score(UUID assessment, EmergingIssue issue, boolean together, Given given, @Nullable Integer version) {
        String scores = json.writeValueAsString(given.scores());
        Timestamp now = Timestamp.from(clock.instant());
        int saved = version == null
                ? sql.sql("""
                        insert into assessment.scoring
                            (issue_id, partnership_id, person_id, together, scores, confidence, reason, given_at)
                        values (?, journal.acting_partnership(), journal.acting_person(), ?, ?::jsonb, ?, ?, ?)
                        on conflict do nothing""")
                        .params(issue.id(), together, scores, given.confidence(), given.reason(), now)
                        .update()
                : sql.sql("""
                        update assessment.scoring set scores = ?::jsonb, confidence = ?, reason = ?, given_at = ?,
                            person_id = journal.acting_person(), version = version + 1
                        where issue_id = ? and together = ? and version = ? and (together or person_id = journal.acting_person())""")
                        .params(scores, given.confidence(), given.reason(), now, issue.id(), together, version)
                        .update();
        if (saved == 1) {
            journal.changed(
                    Noun.within(assessment, "assessment.issue", issue.id()),
                    together ? "scored together" : "scored",
                    Map.of(
                            "title",
                            issue.title(),
                            "together",
                            together,
                            "note",
                            together ? given.reason() : "Each scorer's own scores are kept with the issue"));
        }
        return saved == 1;
    }

    void weigh(Listed assessment, ScoringScheme scheme) {
        String text = json.writeValueAsString(scheme);
        sql.sql("update assessment.assessment set scheme = ?::jsonb, version = version + 1 where id = ?")
                .params(text, assessment.id())
                .update();
        Map<String, Integer> weights = new HashMap<>();
        scheme.factors().forEach(factor -> weights.put(factor.title(), factor.weight()));
        journal.changed(
                Noun.of("assessment.assessment", assessment.id()), "weights changed", Map.of("weights", weights));
    }
}
