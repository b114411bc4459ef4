package foreland.partnership.lockouts;

import foreland.house.Routine;
import foreland.journal.Acting;
import foreland.partnership.LondonDay;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.post.Letter;
import foreland.post.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks each minute for those who were shut out, and writes to whoever keeps the people, once a day and without saying who it is.
 * It is not done as somebody tries to sign in: an account that is there would answer later than one that is not.
 */
@Component
class NoticingLockOuts implements Routine {

    private static final Logger LOG = LoggerFactory.getLogger(NoticingLockOuts.class);
    private static final Duration LOOKS_BACK = Duration.ofDays(1);

    private final LockOutsSql sql;
    private final LockOutsOnTheDesk desk;
    private final Partnerships partnerships;
    private final Post post;
    private final TransactionTemplate transactions;
    private final Clock clock;

    NoticingLockOuts(
            LockOutsSql sql,
            LockOutsOnTheDesk desk,
            Partnerships partnerships,
            Post post,
            TransactionTemplate transactions,
            Clock clock) {
        this.sql = sql;
        this.desk = desk;
        this.partnerships = partnerships;
        this.post = post;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "noticing lock-outs";
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (Partnership partnership : partnerships.list()) {
            Acting.system(partnership.id())
                    .run(() -> transactions.executeWithoutResult(transaction -> lookAt(partnership)));
        }
    }

    private void lookAt(Partnership partnership) {
        Instant now = clock.instant();
        int noticed = sql.notice(now.minus(LOOKS_BACK), now);
        desk.tell(partnership, sql.count(now.minus(LockOutsOnTheDesk.TOLD)));
        if (noticed == 0) {
            return;
        }
        LOG.warn("Shut out after wrong passwords or codes: {} in partnership {}", noticed, partnership.id());
        sql.listKeepers().stream()
                .filter(keeper -> Letter.isAddress(keeper.email()))
                .forEach(keeper -> post.send(letter(partnership, keeper, now)));
    }

    private Letter letter(Partnership partnership, LockOutsSql.Keeper keeper, Instant now) {
        return Letter.of(
                        "lock-out:" + partnership.id() + ":" + keeper.person() + ":" + LondonDay.today(clock),
                        keeper.email(),
                        "Wrong passwords at " + partnership.name())
                .saying("Wrong passwords or codes were tried so often that an account of " + partnership.name()
                        + ", or a network address, has to wait. Somebody may be guessing.")
                .leadingTo("See who was shut out", partnership.base() + LockOutsPage.PATH)
                .because("You get this, once a day at most, because you keep the people of the partnership.")
                .goodUntil(now.plus(LOOKS_BACK));
    }
}
