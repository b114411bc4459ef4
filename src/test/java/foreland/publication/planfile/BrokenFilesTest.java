package foreland.publication.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file with a mistake gets an exact answer. */
class BrokenFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unknown-field | line 16, column 9: There is no field 'lead_agancy' here. Did you mean 'lead_agency'?",
                "two-leads | line 16, column 22: An action has exactly one lead agency."
                        + " Keep the one that answers for it and move the others to supporting_agencies.",
                "target-without-unit | line 18, column 13: The target 100 has no unit. Add the unit, such as incidents or %.",
                "bad-date | line 6, column 32: '31 March 2034' is not a date. Write year, month and day like 2017-04-01.",
                "no-version | line 1, column 1: The file does not say that it is a plan file. Add the line foreland_plan: 1.",
                "missing-title | line 1, column 1: 'title' is missing. Add it.",
                "unknown-type | line 18, column 12: There is no type 'grants' here. Did you mean 'grant'?",
                "text-for-a-list | line 17, column 30: 'supporting_agencies' takes a list."
                        + " Put each item on its own line, after a hyphen.",
                "duplicate-key | line 17, column 9: 'title' stands here twice. Keep one of the two.",
                "duplicate-reference | line 17, column 20: There is already an action T1-01. Give each its own.",
                "unknown-focus-area | line 15, column 21: The plan has no focus area T9. Use one of T1.",
                "no-lead | line 13, column 9: Action T1-01 has no lead agency. Name the one agency that answers for it.",
                "bomb | line 2, column 8: An alias (*) is not allowed in a plan file. Write the content out in full.",
                "tag | line 18, column 5: A tag (!) is not allowed in a plan file. Take it out."
            })
    void oneMistakeGetsOneExactAnswer(String name, String answer) {
        assertThat(answers(BrokenFiles.bytes(name + ".yaml"), name + ".yaml")).containsExactly(answer);
    }

    @Test
    void everyMistakeIsNamedNotOnlyTheFirst() {
        assertThat(answers(BrokenFiles.bytes("several.yaml"), "several.yaml"))
                .containsExactlyInAnyOrder(
                        "line 1, column 1: 'kind' is missing. Add it.",
                        "line 6, column 9: 'drafft' is not a value of this field. Did you mean 'draft'? Use one of "
                                + "recorded_as_published, draft, consulting, revised, submitted, scrutiny, cabinet, council, "
                                + "referred_back, adopted, in_force, expired.",
                        "line 15, column 9: There is no field 'lead_agancy' here. Did you mean 'lead_agency'?");
    }

    @Test
    void datesOutsideThePlanAreRefusedEach() {
        assertThat(answers(BrokenFiles.bytes("dates-outside-the-plan.yaml"), "plan.yaml"))
                .containsExactly(
                        "line 17, column 45: The date 2034-04-01 of action T1-01 lies outside the plan, 2030-04-01 to 2034-03-31."
                                + " Correct the date, or mark the action as multi-year.",
                        "line 19, column 45: The date 2029-06-30 of action T1-01 lies outside the plan, 2030-04-01 to 2034-03-31."
                                + " Correct the date, or mark the action as multi-year.");
    }

    @Test
    void brokenYamlIsPlaced() {
        assertThat(answers(BrokenFiles.bytes("not-yaml.yaml"), "plan.yaml"))
                .singleElement()
                .asString()
                .startsWith("line 17, column ")
                .endsWith("Check the indentation, the colons and the quotation marks around here.");
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedUnread() {
        assertThat(answers(new byte[50 * 1024 * 1024], "plan.yaml"))
                .containsExactly("the file: The file has 50.0 MB; a plan file has at most 5 MB."
                        + " Take out what does not belong to the plan, or split it into several plans.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "windows-1252.yaml | The file is not in UTF-8.",
                "utf-16.csv | The file is in UTF-16, not in UTF-8."
            })
    void aWrongEncodingIsNamedWithItsRemedy(String name, String fault) {
        ReadResult read = PlanFileReader.readInto(ExampleFiles.plan("web-page"), BrokenFiles.bytes(name), name);

        assertThat(answers(read))
                .containsExactly(
                        "the file: " + fault
                                + " Save it again as UTF-8: in Excel choose 'CSV UTF-8', in a text editor the encoding 'UTF-8'.");
    }

    @Test
    void aWorkbookNamedAsYamlIsCalledAWorkbook() {
        assertThat(answers(PlanFileWriter.xlsx(ExampleFiles.plan("web-page")), "plan.yaml"))
                .containsExactly("the file: The file is named as YAML, but it is a workbook (XLSX) or another ZIP file."
                        + " Save the plan as YAML, or give the file its right ending.");
    }

    @Test
    void anOldExcelFileIsCalledThat() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        assertThat(answers(old, "plan.xlsx"))
                .containsExactly("the file: The file is named as XLSX, but it is an old Excel file (XLS)."
                        + " Open it in your spreadsheet program and save it as an Excel workbook (.xlsx).");
    }

    @Test
    void aFormulaIsRefusedWithItsSheetAndCell() throws IOException {
        byte[] file = workbook("Actions", 3, 2, "SUM(A1:A2)");

        assertThat(answers(file, "plan.xlsx"))
                .containsExactly("sheet 'Actions', cell C4: This cell has a formula."
                        + " Replace it by its value: copy it, then paste as values.");
    }

    @Test
    void aRowThatBelongsToNothingIsNamed() throws IOException {
        byte[] file = table("Actions", List.of("in", "reference"), List.of("2031-32", "T1-01"));

        assertThat(answers(file, "plan.xlsx"))
                .containsExactly("sheet 'Actions', row 2: There is no '2031-32' for this row to belong to."
                        + " Write the key of a row that is there into the column 'in'.");
    }

    @Test
    void aWrongHeadingIsNamedOnceForAllRowsUnderIt() throws IOException {
        byte[] file = table("Focus areas", List.of("code", "tittle"), List.of("T1", "Theme"), List.of("T2", "Theme"));

        assertThat(answers(file, "plan.xlsx"))
                .containsOnlyOnce(
                        "sheet 'Focus areas', cell B1: There is no field 'tittle' here. Did you mean 'title'?");
    }

    @SafeVarargs
    private static byte[] table(String sheet, List<String>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            var cells = book.newWorksheet(sheet);
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    cells.value(row, column, rows[row].get(column));
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aZipBombIsStoppedWhileItSwells() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int megabyte = 0; megabyte < 60; megabyte++) {
                zip.write(new byte[1024 * 1024]);
            }
            zip.closeEntry();
        }

        assertThat(bytes.size()).isLessThan(200_000);
        assertThat(answers(bytes.toByteArray(), "plan.xlsx"))
                .containsExactly("the file: The workbook has more than 50 MB when unpacked."
                        + " Copy what belongs to the plan into a new template.");
    }

    @Test
    void aTextThatLooksLikeAFormulaIsNeutralInCsv() {
        assertThat(List.of("=1+1", "+44", "-x", "@home", "'=1", "-12", "plain"))
                .extracting(Neutral::neutralise)
                .containsExactly("'=1+1", "'+44", "'-x", "'@home", "''=1", "-12", "plain");
    }

    @Test
    void semicolonsAreReadAsColumns() {
        byte[] file = "year;reference;title\n2031-32;T1-01;Written on the Continent\n".getBytes(StandardCharsets.UTF_8);

        ReadResult read = PlanFileReader.readInto(ExampleFiles.plan("web-page"), file, "actions.csv");

        assertThat(read)
                .isInstanceOfSatisfying(
                        ReadResult.Read.class,
                        same -> assertThat(same.plan()
                                        .years()
                                        .get(0)
                                        .actions()
                                        .get(0)
                                        .title())
                                .isEqualTo("Written on the Continent"));
    }

    private static byte[] workbook(String sheet, int row, int column, String formula) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            var actions = book.newWorksheet(sheet);
            actions.value(0, 0, "in");
            actions.value(0, 1, "reference");
            actions.value(0, 2, "title");
            actions.formula(row, column, formula);
        }
        return bytes.toByteArray();
    }

    private static List<String> answers(byte[] file, String name) {
        return answers(PlanFileReader.read(file, name));
    }

    private static List<String> answers(ReadResult read) {
        return read.match(
                (plan, warnings) -> List.of("read"),
                problems -> problems.stream().map(Object::toString).toList());
    }
}
