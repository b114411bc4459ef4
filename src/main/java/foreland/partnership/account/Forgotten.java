package foreland.partnership.account;

import foreland.journal.Acting;
import foreland.partnership.Partnership;
import foreland.post.Letter;
import foreland.post.Post;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Sends whoever forgot their password a link. Looking the address up and writing the letter come after the answer, on a thread of
 * their own, so that the answer takes as long for an address that is not known as for one that is.
 */
@Component
class Forgotten implements DisposableBean {

    static final Duration LASTS = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(Forgotten.class);
    private static final int WAITING = 200;

    private final AccountSql accounts;
    private final Post post;
    private final Clock clock;
    /** More than can wait are dropped: whoever floods the page gains nothing, and anyone may ask again. */
    private final ThreadPoolExecutor afterwards = new ThreadPoolExecutor(
            0, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), new ThreadPoolExecutor.DiscardPolicy());

    Forgotten(AccountSql accounts, Post post, Clock clock) {
        this.accounts = accounts;
        this.post = post;
        this.clock = clock;
    }

    boolean canSend() {
        return post.isOpen();
    }

    void ask(String email, Partnership partnership) {
        afterwards.execute(() -> {
            try {
                Acting.system(partnership.id()).run(() -> send(email, partnership));
            } catch (RuntimeException e) {
                LOG.error("A link to set a password could not be written", e);
            }
        });
    }

    private void send(String email, Partnership partnership) {
        accounts.find(email)
                .filter(account -> !account.ofTheExample() && Letter.isAddress(account.email()))
                .ifPresent(account -> accounts.makeLink(
                        account.person(),
                        false,
                        LASTS,
                        "link to set a password asked for",
                        secret -> post.send(letter(account, partnership, secret.value()))));
    }

    private Letter letter(AccountSql.Known account, Partnership partnership, String secret) {
        String base = partnership.home() ? "" : "/p/" + partnership.slug();
        return Letter.of("password:" + account.person() + ":" + clock.instant(), account.email(), "Set a new password")
                .saying(
                        "Somebody, most likely you, asked to set a new password for your account. The link works once, within an hour.")
                .saying("If it was not you, do nothing: your password stays as it is.")
                .leadingTo("Set a new password", base + "/set-password/" + secret)
                .because("You get this because your address was entered on the page for forgotten passwords.")
                .goodUntil(clock.instant().plus(LASTS));
    }

    @Override
    public void destroy() throws InterruptedException {
        afterwards.shutdown();
        afterwards.awaitTermination(5, TimeUnit.SECONDS);
    }
}
