package foreland.assessment.draft;

import foreland.assessment.AssessmentStatus;
import foreland.assessment.Audience;
import foreland.assessment.Issues;
import foreland.assessment.LastPlan;
import foreland.assessment.Ranking;
import foreland.assessment.ScoredIssue;
import foreland.calendar.LondonTime;
import foreland.document.Document;
import foreland.document.DocxWriter;
import foreland.document.HtmlWriter;
import foreland.document.PdfWriter;
import foreland.partnership.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what an assessment is made of, freezes it, and keeps what was approved. */
@Component
@Transactional
class Contents {

    private final TextsSql texts;
    private final FrozenSql frozen;
    private final EvidenceFigures evidence;
    private final Issues issues;
    private final List<LastPlan> lastPlans;
    private final Clock clock;

    Contents(
            TextsSql texts,
            FrozenSql frozen,
            EvidenceFigures evidence,
            Issues issues,
            List<LastPlan> lastPlans,
            Clock clock) {
        this.texts = texts;
        this.frozen = frozen;
        this.evidence = evidence;
        this.issues = issues;
        this.lastPlans = lastPlans;
        this.clock = clock;
    }

    Content of(Assessment assessment, String partnership) {
        Map<String, String> words = new HashMap<>();
        texts.texts(assessment.id()).forEach((section, text) -> words.put(section, text.text()));
        List<ScoredIssue> scored = issues.list(assessment.id(), assessment.scheme());
        Optional<FrozenSql.Frozen> kept = frozen.find(assessment.id());
        return new Content(
                assessment,
                partnership,
                words,
                kept.map(FrozenSql.Frozen::figures).orElseGet(() -> evidence.figures(assessment)),
                kept.map(FrozenSql.Frozen::sha256).orElse(null),
                scored.stream().map(ScoredIssue::issue).toList(),
                Ranking.of(scored),
                lastPlans.stream()
                        .flatMap(plan -> plan.evaluate(assessment.year()).stream())
                        .toList());
    }

    /** Keeps the figures as they are now. The assessment has just become frozen. */
    void freeze(Assessment assessment) {
        frozen.freeze(assessment.id(), evidence.ask(assessment));
    }

    /** Keeps both versions in every form. The assessment has just become approved. */
    void keep(Assessment approved, Viewer viewer) {
        Content content = of(approved, viewer.partnership().name());
        for (Audience audience : Audience.values()) {
            Document document = document(content, audience);
            frozen.keep(
                    approved.id(), audience, "PART", HtmlWriter.part(document).getBytes(StandardCharsets.UTF_8));
            frozen.keep(
                    approved.id(), audience, "HTML", HtmlWriter.file(document).getBytes(StandardCharsets.UTF_8));
            frozen.keep(approved.id(), audience, "DOCX", DocxWriter.write(document));
            frozen.keep(approved.id(), audience, "PDF", PdfWriter.write(document));
        }
    }

    Document document(Content content, Audience audience) {
        return new AssessmentDocument(content, audience, null).write(today());
    }

    /** A file of an assessment: what was approved, or else as it stands. */
    byte[] file(Assessment assessment, Audience audience, String format, String partnership) {
        if (assessment.status().isPublished()) {
            return frozen.file(assessment.id(), audience, format)
                    .orElseThrow(() -> new IllegalStateException("An approved assessment keeps its files"));
        }
        Document document = document(of(assessment, partnership), audience);
        return switch (format) {
            case "DOCX" -> DocxWriter.write(document);
            case "PDF" -> PdfWriter.write(document);
            default -> HtmlWriter.file(document).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** As part of a page: what was approved, or else as it stands. */
    String part(Assessment assessment, Audience audience) {
        return new String(frozen.file(assessment.id(), audience, "PART").orElseThrow(), StandardCharsets.UTF_8);
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }

    /** Whether the step may be taken: the regulations' content must be there before a review. */
    static boolean isReadyFor(AssessmentStatus to, Content content) {
        return switch (to) {
            case FROZEN -> !content.data().hasNoCounts();
            case REVIEWED -> content.isComplete();
            default -> true;
        };
    }
}
