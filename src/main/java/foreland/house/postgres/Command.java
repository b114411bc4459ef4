package foreland.house.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs one of PostgreSQL's programs to its end. */
final class Command {

    private Command() {}

    /**
     * Runs a command and waits for its end.
     *
     * @throws IOException when it ends with another code than 0, with what it printed
     */
    static void run(List<String> words) throws IOException {
        Process process = builder(words).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(words + " failed: " + printed.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + words, e);
        }
    }

    /** A process with messages in English, and without settings of another PostgreSQL that the person may use. */
    static ProcessBuilder builder(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        return builder;
    }
}
