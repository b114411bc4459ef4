package foreland.house.running;

import foreland.house.FirstStart;
import foreland.house.HouseSecret;
import foreland.house.Refusal;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs what is done once in the life of an installation, and remembers how far it came. */
@Component
class FirstStartSteps {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ObjectProvider<FirstStart> steps;
    private final HouseSecret secret;

    FirstStartSteps(
            JdbcClient jdbc, TransactionTemplate transaction, ObjectProvider<FirstStart> steps, HouseSecret secret) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.steps = steps;
        this.secret = secret;
    }

    /**
     * Runs the steps that are still to be done.
     *
     * @param empty true to load nothing, now and ever
     * @throws Refusal when {@code empty} is asked of an installation that began with the example
     */
    void run(boolean empty, Consumer<String> progress) {
        refuseAnotherSecret();
        Installation installation = installation();
        if (empty && Boolean.FALSE.equals(installation.beganEmpty())) {
            throw new Refusal("--empty is for a first start, and these data began with the example."
                    + " Leave --empty out, or start on another directory with --data DIR.");
        }
        if (installation.finished()) {
            return;
        }
        boolean loadNothing = empty || Boolean.TRUE.equals(installation.beganEmpty());
        remember("update house.installation set began_empty = " + loadNothing);
        if (!loadNothing) {
            runSteps(progress);
        }
        remember("update house.installation set first_start_finished_at = now()");
    }

    /** Of several nodes the first says which secret it is; one that had another could read no second factor. */
    private void refuseAnotherSecret() {
        boolean same = Boolean.TRUE.equals(transaction.execute(ignored -> {
            jdbc.sql("update house.installation set secret_fingerprint = ? where secret_fingerprint is null")
                    .param(secret.fingerprint())
                    .update();
            return jdbc.sql("select secret_fingerprint = ? from house.installation")
                    .param(secret.fingerprint())
                    .query(Boolean.class)
                    .single();
        }));
        if (!same) {
            throw new Refusal(
                    "The installation's secret here is not the one these data were made with, so that nobody could"
                            + " sign in with a second factor. Give every node the same FORELAND_SECRET, or put the file secrets/house of the"
                            + " first node or of a backup into this data directory.");
        }
    }

    private void runSteps(Consumer<String> progress) {
        List<String> finished = jdbc.sql("select step from house.first_start_step")
                .query(String.class)
                .list();
        for (FirstStart step : steps.orderedStream().toList()) {
            if (!finished.contains(step.name())) {
                progress.accept(step.progress());
                step.run(() -> record(step));
                record(step);
            }
        }
    }

    private void record(FirstStart step) {
        transaction.executeWithoutResult(
                ignored -> jdbc.sql("insert into house.first_start_step (step) values (:step) on conflict do nothing")
                        .param("step", step.name())
                        .update());
    }

    private void remember(String update) {
        transaction.executeWithoutResult(ignored -> jdbc.sql(update).update());
    }

    private Installation installation() {
        return jdbc.sql("select began_empty, first_start_finished_at is not null as finished from house.installation")
                .query(Installation.class)
                .single();
    }

    /**
     * @param beganEmpty null until the first start has begun
     * @param finished whether the first start came to its end
     */
    private record Installation(
            @org.jspecify.annotations.Nullable Boolean beganEmpty, boolean finished) {}
}
