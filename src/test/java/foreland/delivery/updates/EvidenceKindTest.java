package foreland.delivery.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what its content says, whatever it is called. */
class EvidenceKindTest {

    @Test
    void each_kind_is_known_by_its_content() throws IOException {
        assertThat(EvidenceKind.of(text("%PDF-1.7 rest"), "a.exe")).contains(EvidenceKind.PDF);
        assertThat(EvidenceKind.of(bytes(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 1), "a"))
                .contains(EvidenceKind.PNG);
        assertThat(EvidenceKind.of(bytes(0xff, 0xd8, 0xff, 0xe0), "a")).contains(EvidenceKind.JPEG);
        assertThat(EvidenceKind.of(zip("[Content_Types].xml", "word/document.xml"), "a"))
                .contains(EvidenceKind.WORD);
        assertThat(EvidenceKind.of(zip("[Content_Types].xml", "xl/workbook.xml"), "a"))
                .contains(EvidenceKind.EXCEL);
        assertThat(EvidenceKind.of(text("month,fires\n2017-04,12\n"), "a.csv")).contains(EvidenceKind.CSV);
        assertThat(EvidenceKind.of(text("Fewer fires – a café says so: 3 < 4"), "a.md"))
                .contains(EvidenceKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>hello",
                "  <HTML>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg/>",
                "harmless\n<script>alert(1)</script>",
            })
    void what_a_browser_might_run_is_refused_whatever_it_is_called(String content) {
        for (String name : new String[] {"a.txt", "a.csv", "a.pdf", "a.png"}) {
            assertThat(EvidenceKind.of(text(content), name)).as(name).isEmpty();
        }
    }

    @Test
    void programs_archives_and_macros_are_refused() throws IOException {
        assertThat(EvidenceKind.of(bytes('M', 'Z', 0x90, 0, 3, 0), "report.pdf"))
                .isEmpty();
        assertThat(EvidenceKind.of(bytes(0x7f, 'E', 'L', 'F', 2, 1), "photo.jpg"))
                .isEmpty();
        assertThat(EvidenceKind.of(zip("anything.txt"), "report.docx")).isEmpty();
        assertThat(EvidenceKind.of(
                        zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "report.docx"))
                .isEmpty();
        assertThat(EvidenceKind.of(bytes('P', 'K', 3, 4, 9, 9, 9), "report.xlsx"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, report.pdf, report.pdf",
        "PDF, report.html, report.html.pdf",
        "JPEG, photo.JPEG, photo.JPEG",
        "PNG, ../../etc/passwd, passwd.png",
        "TEXT, C:\\notes\\june.txt, june.txt",
        "TEXT, '', file.txt",
        "TEXT, 'a\"b\r\nc.txt', abc.txt",
    })
    void a_name_is_kept_without_folders_and_ends_as_the_content_is(EvidenceKind kind, String said, String kept) {
        assertThat(kind.named(said)).isEqualTo(kept);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(text("content"));
            }
        }
        return out.toByteArray();
    }
}
