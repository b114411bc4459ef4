package foreland.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of what is in the jar (CycloneDX), which those who watch for known faults read, is the list of what runs. */
class BillOfMaterialsTest {

    private static final String PLACE = "/META-INF/sbom/application.cdx.json";

    @Test
    void the_bill_in_the_jar_names_the_libraries_that_run_in_the_versions_that_run() throws IOException {
        URL bill = BillOfMaterialsTest.class.getResource(PLACE);
        assumeThat(bill)
                .as("the bill is written by a build with a network only, which ./verify is: not looked at now")
                .isNotNull();
        JsonNode read = JsonMapper.shared().readTree(bill.openStream());
        assertThat(read.get("bomFormat").asString()).isEqualTo("CycloneDX");
        Set<String> named = new TreeSet<>();
        read.get("components")
                .forEach(component -> named.add(component.get("name").asString() + "-"
                        + component.get("version").asString() + ".jar"));
        Set<String> running = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))) {
            if (entry.endsWith(".jar")) {
                running.add(new File(entry).getName());
            }
        }
        assertThat(named).hasSizeGreaterThan(50);
        assertThat(running).as("what the bill names, run by the tests too").containsAll(named);
        assertThat(named)
                .anyMatch(jar -> jar.startsWith("postgresql-"))
                .anyMatch(jar -> jar.startsWith("tomcat-embed-core-"))
                .anyMatch(jar -> jar.startsWith("spring-security-web-"))
                .noneMatch(jar -> jar.startsWith("playwright-") || jar.startsWith("junit-"));
    }
}
