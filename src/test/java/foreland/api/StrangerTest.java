package foreland.api;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.ApiWorld;
import foreland.journey.JourneyTest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A stranger with the description alone: a client is generated from docs/api/openapi.json by OpenAPI Generator, compiled with a
 * program written against it (src/test/resources/stranger), and run as a process of its own, with none of Foreland's classes.
 */
@JourneyTest
class StrangerTest {

    /** Put there by the build; it brings the libraries that the generated client wants. */
    private static final Path GENERATOR = Path.of("target/tools/openapi-generator-cli.jar");

    private static final String OPTIONS =
            "library=native,openApiNullable=false,useJakartaEe=true,annotationLibrary=none,"
                    + "documentationProvider=none,apiPackage=stranger.api,modelPackage=stranger.model,invokerPackage=stranger";

    @Autowired
    ApplicationContext application;

    @TempDir
    Path folder;

    @Test
    void a_stranger_reads_the_plan_gives_an_update_and_an_activity_and_resolves_a_conflict() throws Exception {
        ApiWorld world = new ApiWorld(application);
        generate();
        compile();
        String address = world.partnership.address("");
        List<String> said = run(
                java(),
                "-cp",
                folder.resolve("classes") + File.pathSeparator + libraries(),
                "Stranger",
                address,
                world.firesystem().token(),
                world.coordinators().token());
        assertThat(said)
                .containsExactly(
                        "plan Safer Northmere 2017 to 2020",
                        "actions 4",
                        "measure Fires in bins",
                        "update SUBMITTED 27",
                        "activity 12 recorded once: true",
                        "conflict 412 true",
                        "resolved 14 With the ward's volunteers");
    }

    private void generate() throws IOException, InterruptedException {
        run(
                java(),
                "-jar",
                GENERATOR.toAbsolutePath().toString(),
                "generate",
                "-i",
                Path.of("docs/api/openapi.json").toAbsolutePath().toString(),
                "-g",
                "java",
                "-o",
                folder.toString(),
                "--additional-properties=" + OPTIONS,
                "--global-property=apiTests=false,modelTests=false,apiDocs=false,modelDocs=false");
        try (var program = StrangerTest.class.getResourceAsStream("/stranger/Stranger.java")) {
            Files.copy(program, folder.resolve("src/main/java/Stranger.java"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void compile() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-nowarn",
                "-proc:none",
                "-d",
                folder.resolve("classes").toString(),
                "-cp",
                libraries()));
        try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> command.add(file.toString()));
        }
        run(command.toArray(String[]::new));
    }

    /** The generator's own libraries and the annotations that it writes: nothing of Foreland. */
    private static String libraries() {
        String annotations = jakarta.annotation.Nullable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return GENERATOR.toAbsolutePath() + File.pathSeparator + annotations;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What the program printed; anything but success is a failure, with its words. */
    private List<String> run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertThat(code)
                .as("%s: %s %s", command[2], Files.readString(out), Files.readString(errors, StandardCharsets.UTF_8))
                .isZero();
        return Files.readAllLines(out);
    }
}
