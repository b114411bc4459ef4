package foreland.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameOnDiskTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2025-03-kent-street.csv, 2025-03-kent-street.csv",
        "C:\\Data\\2025-03-kent-street.csv, 2025-03-kent-street.csv",
        "../../etc/passwd, passwd",
        "Tân Llŷr (2).xlsx, T-n Ll-r (2).xlsx",
        ".., file..",
        ".csv, file.csv",
        "'', file"
    })
    void keeps_what_every_disk_takes(String said, String name) {
        assertThat(NameOnDisk.of(said)).isEqualTo(name);
    }

    /** Three bytes a letter, and halves of signs that are two characters. */
    @ParameterizedTest
    @ValueSource(strings = {"火", "\ud83d\ude92", "\ud83d", "a\u0000", "日本 "})
    void is_a_name_that_a_file_can_have_however_long_it_was(String part) throws IOException {
        String name = NameOnDisk.of(part.repeat(200) + ".csv");
        assertThat(name).endsWith(".csv");
        assertThat(name.getBytes(StandardCharsets.US_ASCII))
                .hasSizeLessThan(255)
                .doesNotContain((byte) '?');
        assertThat(Files.createFile(folder.resolve(name))).exists();
    }

    @Test
    void a_browser_that_says_nothing_sends_a_file_all_the_same() {
        assertThat(NameOnDisk.of(null)).isEqualTo("file");
    }
}
