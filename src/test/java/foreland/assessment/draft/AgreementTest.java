package foreland.assessment.draft;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.Foreland;
import foreland.assessment.AssessmentData;
import foreland.assessment.AssessmentStatus;
import foreland.assessment.Audience;
import foreland.assessment.CrimeFigures;
import foreland.assessment.KentOracle;
import foreland.assessment.Ranking;
import foreland.assessment.ScoringScheme;
import foreland.calendar.FinancialYear;
import foreland.document.Block;
import foreland.document.Block.Grid;
import foreland.document.Document;
import foreland.document.DocxWriter;
import foreland.document.HtmlWriter;
import foreland.document.PdfWriter;
import foreland.document.Section;
import foreland.evidence.Evidence;
import foreland.house.FirstStart;
import foreland.journal.Acting;
import foreland.testing.WithTestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The page, the Word file and the PDF of Thanet's real data, cell by cell against figures that another program computed. */
@SpringBootTest(classes = Foreland.class)
@WithTestDatabase
class AgreementTest {

    private static final Assessment THANET = new Assessment(
            UUID.randomUUID(),
            FinancialYear.parse("2026-27"),
            1,
            "E07000114",
            "Thanet",
            YearMonth.of(2025, 1),
            YearMonth.of(2025, 12),
            5,
            ScoringScheme.STANDARD,
            AssessmentStatus.COLLECTING,
            1);

    @Autowired
    List<FirstStart> steps;

    @Autowired
    Evidence evidence;

    private AssessmentData data;
    private Document document;

    @BeforeEach
    void write() {
        steps.stream().filter(step -> step.name().equals("example-evidence")).forEach(step -> step.run(() -> {}));
        Acting.nobody().run(() -> data = new EvidenceFigures(evidence).ask(THANET));
        Content content = new Content(
                THANET,
                "Thanet Community Safety Partnership",
                Map.of(),
                new CrimeFigures(data),
                null,
                List.of(),
                Ranking.of(List.of()),
                List.of());
        document = new AssessmentDocument(content, Audience.RESTRICTED, null).write(LocalDate.of(2026, 2, 1));
    }

    @Test
    void every_form_of_the_document_has_the_figures_that_another_program_computed() throws IOException {
        Map<String, KentOracle.Row> thanet = KentOracle.of("E07000114");
        Grid overview = grid("overview-table");
        assertThat(overview.rows()).hasSameSizeAs(thanet.values());
        for (List<String> row : overview.rows()) {
            String type = row.get(0).startsWith("All ") ? "All" : row.get(0);
            KentOracle.Row expected = thanet.get(type);
            assertThat(row.subList(1, 6))
                    .as(type)
                    .containsExactly(
                            Written.count(expected.count()),
                            Written.decimal(expected.rate(), 1),
                            Integer.toString(expected.rank()),
                            Written.count(expected.current()),
                            Written.count(expected.previous()));
        }
        for (List<String> row : grid("districts-table").rows()) {
            KentOracle.Row expected = KentOracle.district(row.get(0), "All");
            assertThat(List.of(row.get(1), row.get(2), row.get(3), row.get(5)))
                    .as(row.get(0))
                    .containsExactly(
                            Written.count(expected.count()),
                            Written.count(expected.people()),
                            Written.decimal(expected.rate(), 1),
                            Integer.toString(expected.rank()));
        }
        allFormsHave(List.of("overview-table", "districts-table", "hot-spots-table", "places-table"));
    }

    @Test
    void the_document_is_worked_out_by_the_code_of_the_tables() {
        CrimeFigures figures = new CrimeFigures(data);
        assertThat(figures.tables().changes()).allSatisfy(change -> {
            KentOracle.Row expected = KentOracle.of(change.areaCode()).get(change.crimeType());
            assertThat(List.of(change.monthsCompared(), change.current(), change.previous()))
                    .containsExactly(4, expected.current(), expected.previous());
        });
        assertThat(figures.tables().changes()).hasSize(KentOracle.size());
    }

    /** The cells of a row follow one another in each form, whatever stands between them. */
    private void allFormsHave(List<String> tables) throws IOException {
        String html = plain(HtmlWriter.part(document));
        String word = plain(entry(DocxWriter.write(document), "word/document.xml"));
        String paper;
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document))) {
            paper = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        for (String table : tables) {
            for (List<String> row : grid(table).rows()) {
                String cells = String.join(
                        " ", row.stream().filter(cell -> !cell.isEmpty()).toList());
                assertThat(Stream.of(html, word, paper)).as(cells).allMatch(form -> form.contains(cells));
            }
        }
    }

    private static String plain(String markup) {
        return markup.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }

    private Grid grid(String id) {
        return document.sections().stream()
                .flatMap(AgreementTest::blocks)
                .filter(block -> block instanceof Grid grid && grid.id().equals(id))
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Block> blocks(Section section) {
        return Stream.concat(
                section.blocks().stream(), section.sections().stream().flatMap(AgreementTest::blocks));
    }
}
