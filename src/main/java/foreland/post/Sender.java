package foreland.post;

import foreland.house.Routine;
import foreland.journal.Acting;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the queue. It runs on every node; a letter is sent by the one that claims it. A crash between the mail
 * server's yes and ours to the database is the one gap that SMTP leaves: the letter is then sent again under the same Message-ID.
 */
@Component
public class Sender implements Routine {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int MOST_IN_A_RUN = 500;

    private final QueueSql queue;
    private final MailServers servers;
    private final MailCarrier carrier;
    private final Clock clock;

    Sender(QueueSql queue, MailServers servers, MailCarrier carrier, Clock clock) {
        this.queue = queue;
        this.servers = servers;
        this.carrier = carrier;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sending letters";
    }

    @Override
    public Duration rest() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        sendDue();
    }

    /**
     * Sends the letters that are due, until none is left or the mail server is of no use.
     *
     * @return how many the server took
     */
    public int sendDue() {
        return Acting.system(null).doing(() -> {
            queue.clear(clock.instant());
            Optional<MailServer> server = servers.find();
            int sent = 0;
            for (int i = 0; server.isPresent() && i < MOST_IN_A_RUN; i++) {
                Optional<QueueSql.Claimed> claimed = queue.claim(clock.instant());
                if (claimed.isEmpty()) {
                    break;
                }
                Optional<MailTrouble> trouble = send(server.get(), claimed.get());
                if (trouble.isEmpty()) {
                    sent++;
                } else if (trouble.get().everyLetter()) {
                    break;
                }
            }
            return sent;
        });
    }

    private Optional<MailTrouble> send(MailServer server, QueueSql.Claimed claimed) {
        if (claimed.letter().isEmpty()) {
            MailTrouble unreadable = new MailTrouble(
                    "The letter was sealed under another secret than this node's",
                    "Give every node the same FORELAND_SECRET.",
                    false,
                    false);
            settle(claimed, unreadable);
            return Optional.of(unreadable);
        }
        long begun = System.nanoTime();
        Optional<MailTrouble> trouble = carrier.carry(server, claimed.letter().get(), claimed.id());
        if (trouble.isPresent()) {
            settle(claimed, trouble.get());
        } else if (!queue.sent(claimed, clock.instant())) {
            LOG.warn(
                    "A letter was sent, but its lease was over {} s after it was claimed: it may be sent twice",
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        }
        return trouble;
    }

    private void settle(QueueSql.Claimed claimed, MailTrouble trouble) {
        String words = trouble.what().replaceAll("[.\\s]+$", "") + ". " + trouble.advice();
        if (trouble.forGood() || BackOff.isOver(claimed.queued(), clock.instant())) {
            LOG.warn("A letter could not be sent and waits for an administrator");
            queue.giveUp(claimed, clock.instant(), words);
        } else {
            queue.tryAgain(claimed, clock.instant().plus(BackOff.after(claimed.attempts())), words);
        }
    }
}
