package foreland.house.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How PostgreSQL's programs are run. They refuse to run as root, so that root runs them either in a user namespace of their
 * own, or, where namespaces are forbidden (most containers), as the user "nobody" with the right to pass through folders.
 *
 * @param prefix the words put before each command
 * @param handOver whether files must belong to "nobody"
 */
record Unprivileged(List<String> prefix, boolean handOver) {

    private static final int NOBODY = 65534;

    private static final List<String> OWN_NAMESPACE = List.of("unshare", "-U");

    private static final List<String> AS_NOBODY = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");

    /** The way that works for the current user on this computer. */
    static Unprivileged forThisUser() throws IOException {
        Object uid = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        if (!uid.equals(0)) {
            return new Unprivileged(List.of(), false);
        }
        return succeeds(OWN_NAMESPACE) ? new Unprivileged(OWN_NAMESPACE, false) : asNobody();
    }

    static Unprivileged asNobody() {
        return new Unprivileged(AS_NOBODY, true);
    }

    List<String> command(List<String> words) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(words);
        return all;
    }

    /** Makes a folder and all in it usable for PostgreSQL. */
    void handOver(Path folder) throws IOException {
        if (!handOver) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                for (Map.Entry<String, Integer> owner :
                        Map.of("unix:uid", NOBODY, "unix:gid", NOBODY).entrySet()) {
                    Files.setAttribute(each, owner.getKey(), owner.getValue());
                }
            }
        }
    }

    private static boolean succeeds(List<String> prefix) throws IOException {
        List<String> trial = new ArrayList<>(prefix);
        trial.add("true");
        try {
            return new ProcessBuilder(trial)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
