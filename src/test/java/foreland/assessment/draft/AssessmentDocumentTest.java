package foreland.assessment.draft;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.assessment.AssessmentData;
import foreland.assessment.AssessmentStatus;
import foreland.assessment.Audience;
import foreland.assessment.CrimeFigures;
import foreland.assessment.Ranking;
import foreland.assessment.ScoringScheme;
import foreland.calendar.FinancialYear;
import foreland.document.Block;
import foreland.document.Document;
import foreland.document.DocxWriter;
import foreland.document.HtmlWriter;
import foreland.document.PdfWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The document, from data to words, for both audiences. */
class AssessmentDocumentTest {

    private static final AssessmentData DATA = SampleData.northmere();
    private static final Content CONTENT =
            content(DATA, Map.of("changes", "Burglary rose in **one** place.\n\n- a gang\n- no lights"));

    @Test
    void a_month_without_data_is_no_fall_and_only_like_is_compared_with_like() {
        assertThat(DATA.monthsCovered()).isEqualTo(11);
        assertThat(DATA.comparable()).hasSize(11);
        String html = html(Audience.RESTRICTED);
        assertThat(html).contains("1 of 12 months have no data", "over the 11 months that can be compared");
    }

    @Test
    void the_planted_rise_is_found_alone_and_said_with_its_area_to_members_only() {
        assertThat(new CrimeFigures(DATA).rising())
                .extracting(rise -> rise.area().name() + " " + rise.type())
                .containsExactly("Northmere 003C Burglary", "Northmere 003C All");
        assertThat(html(Audience.RESTRICTED)).contains("rising-table");
        assertThat(html(Audience.PUBLIC)).doesNotContain("rising-table");
    }

    @Test
    void the_public_version_shows_no_small_count_and_says_that_some_are_hidden() {
        Document document = new AssessmentDocument(CONTENT, Audience.PUBLIC, null).write(LocalDate.of(2017, 11, 1));
        Block.Grid places = (Block.Grid) find(document, "places-table");
        assertThat(places.rows().stream().flatMap(row -> row.stream().skip(1)))
                .contains(Hidden.MARK)
                .filteredOn(cell -> !cell.equals(Hidden.MARK))
                .allSatisfy(cell ->
                        assertThat(Integer.parseInt(cell.replace(",", ""))).isGreaterThanOrEqualTo(5));
        assertThat(HtmlWriter.part(document))
                .doesNotContain("Mereshire Fire")
                .contains("Counts below 5, and others that would give them away");
    }

    @Test
    void every_figure_says_where_it_comes_from_and_its_rows_add_up_to_it() {
        Map<String, Exhibit> exhibits = new AssessmentDocument(CONTENT, Audience.RESTRICTED, "/x/figures/").exhibits();
        assertThat(exhibits)
                .containsKeys("overview-table", "districts-table", "places-map", "places-table", "rising-table");
        assertThat(exhibits.values()).allSatisfy(exhibit -> {
            assertThat(exhibit.filter()).isNotBlank();
            assertThat(exhibit.method()).isNotBlank();
        });
        long rows = exhibits.get("places-table").rows().stream()
                .mapToLong(row -> Long.parseLong(row.get(3)))
                .sum();
        assertThat(rows).isEqualTo(DATA.inPeriod("E07990000", AssessmentData.ALL));
        assertThat(html(Audience.RESTRICTED)).contains("href=\"/x/figures/overview-table\"");
    }

    @Test
    void what_the_regulations_demand_is_marked_as_there_or_missing() {
        assertThat(CONTENT.required())
                .extracting(required -> required.part() + " " + required.satisfied())
                .containsExactly(
                        "OVERVIEW true", "CHANGES true", "COMMUNITY false", "LAST_PLAN false", "PRIORITIES false");
        assertThat(CONTENT.isComplete()).isFalse();
    }

    @Test
    void frozen_data_give_the_same_document() {
        JsonMapper json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        AssessmentData thawed = json.readValue(json.writeValueAsString(DATA), AssessmentData.class);
        assertThat(thawed).isEqualTo(DATA);
        assertThat(HtmlWriter.file(document(content(thawed, CONTENT.texts()), Audience.PUBLIC)))
                .isEqualTo(HtmlWriter.file(document(CONTENT, Audience.PUBLIC)));
    }

    @Test
    void the_numbers_of_the_pdf_are_those_of_the_page() throws Exception {
        Document document = document(CONTENT, Audience.RESTRICTED);
        Block.Grid overview = (Block.Grid) find(document, "overview-table");
        String leave = System.getProperty("foreland.leave.documents");
        if (leave != null) {
            Files.write(Path.of(leave, "assessment.pdf"), PdfWriter.write(document));
            Files.write(Path.of(leave, "assessment.docx"), DocxWriter.write(document));
            Files.writeString(Path.of(leave, "assessment.html"), HtmlWriter.file(document));
        }
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document))) {
            String text = new PDFTextStripper().getText(pdf);
            for (List<String> row : overview.rows()) {
                assertThat(text).contains(row.get(1), row.get(4), row.get(5));
            }
        }
    }

    @Test
    void an_assessment_without_any_data_still_reads() {
        AssessmentData empty = new AssessmentData(
                DATA.area(),
                DATA.months(),
                12,
                DATA.covered().stream().map(covered -> false).toList(),
                List.of(),
                "area",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(HtmlWriter.part(document(content(empty, Map.of()), Audience.RESTRICTED)))
                .contains("This section is still to be written", "12 of the 12 months have no police data");
    }

    private static String html(Audience audience) {
        return HtmlWriter.part(
                new AssessmentDocument(CONTENT, audience, "/x/figures/").write(LocalDate.of(2017, 11, 1)));
    }

    private static Document document(Content content, Audience audience) {
        return new AssessmentDocument(content, audience, null).write(LocalDate.of(2017, 11, 1));
    }

    private static Block find(Document document, String id) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Block.Grid grid && grid.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Content content(AssessmentData data, Map<String, String> texts) {
        Assessment assessment = new Assessment(
                UUID.randomUUID(),
                new FinancialYear(2018),
                1,
                "E07990000",
                "Northmere",
                YearMonth.of(2016, 10),
                YearMonth.of(2017, 9),
                5,
                ScoringScheme.STANDARD,
                AssessmentStatus.DRAFT,
                1);
        return new Content(
                assessment,
                "Northmere Community Safety Partnership",
                texts,
                new CrimeFigures(data),
                null,
                List.of(),
                Ranking.of(List.of()),
                List.of());
    }
}
