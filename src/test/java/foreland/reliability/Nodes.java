package foreland.reliability;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import foreland.house.running.ForelandProcess;
import foreland.testing.HaProxy;
import foreland.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Two nodes of the program, each a process, over one database, behind HAProxy without affinity. */
final class Nodes implements AutoCloseable {

    private final TestDatabase database = TestDatabase.create();
    private final List<Integer> ports = new ArrayList<>();
    private final List<ForelandProcess> processes = new ArrayList<>();
    private final Path folder;
    private HaProxy door;

    private Nodes(Path folder) {
        this.folder = folder;
    }

    /** The first node makes the first start, with the example. */
    static Nodes start(Path folder) throws IOException {
        Nodes nodes = new Nodes(folder);
        for (int node = 0; node < 2; node++) {
            nodes.ports.add(HaProxy.freePort());
            nodes.giveSecret(node);
            nodes.processes.add(nodes.process(node));
        }
        nodes.door = HaProxy.before(nodes.ports, "/actuator/health/readiness");
        return nodes;
    }

    /** Where people go. */
    String address() {
        return door.address();
    }

    ForelandProcess node(int node) {
        return processes.get(node);
    }

    /** Starts a node again if it ended. */
    void startAgain(int node) throws IOException {
        if (!processes.get(node).isAlive()) {
            processes.set(node, process(node));
        }
    }

    /** Connections that see everything, past the program. */
    DataSource owner() {
        return database.owner();
    }

    @Override
    public void close() throws InterruptedException {
        for (ForelandProcess process : processes) {
            process.close();
        }
        door.close();
        database.close();
    }

    /** Nodes of one database share the house's secret: the second gets the file of the first, as docs/operator.md says. */
    private void giveSecret(int node) throws IOException {
        if (node > 0) {
            Path secrets = Files.createDirectories(folder.resolve("node" + node).resolve("secrets"));
            Files.copy(folder.resolve("node0/secrets/house"), secrets.resolve("house"), COPY_ATTRIBUTES);
        }
    }

    private ForelandProcess process(int node) throws IOException {
        return ForelandProcess.serveOn(
                ports.get(node),
                folder.resolve("node" + node),
                "--drain",
                3,
                "--database",
                database.operatorsUrl(database.port()));
    }
}
