package foreland.govuk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The stylesheets and scripts we serve. */
class AssetsTest {

    private final Assets assets = new Assets();

    @Test
    void vendoredFilesAreThoseOfTheChecksumList() throws Exception {
        for (var line : text("govuk-frontend/checksums.sha256").lines().toList()) {
            var words = line.split("\\s+");
            var bytes = asset("govuk-frontend/" + words[1]).plain();
            var sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(HexFormat.of().formatHex(sum)).as(words[1]).isEqualTo(words[0]);
        }
    }

    @Test
    void nothingOfThemIsLicensedToGovUkOnly() {
        assertThat(text("govuk-frontend/govuk-frontend.min.css"))
                .doesNotContain("GDS Transport", "crest", "@font-face", "url(/");
    }

    @Test
    void scriptsStayBelowFifteenKilobytesOnTheWire() {
        int size = asset("govuk-frontend/govuk-frontend.min.js").gzipped().length
                + asset("foreland.js").gzipped().length;
        assertThat(size).isLessThanOrEqualTo(15_000);
    }

    @Test
    void anAddressOfAnEarlierVersionStillLeadsToTheFile() {
        assertThat(assets.find("/assets/0123456789/foreland.css")).isPresent();
        assertThat(assets.find("/assets/foreland.css")).isEmpty();
        assertThat(assets.find("/assets/0123456789/../application.properties")).isEmpty();
    }

    private Assets.Asset asset(String name) {
        return assets.find(assets.path() + "/" + name).orElseThrow();
    }

    private String text(String name) {
        return new String(asset(name).plain(), UTF_8);
    }
}
