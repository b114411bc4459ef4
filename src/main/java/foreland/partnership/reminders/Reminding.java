package foreland.partnership.reminders;

import foreland.calendar.LondonTime;
import foreland.calendar.WorkingDays;
import foreland.house.Routine;
import foreland.journal.Acting;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.post.Letter;
import foreland.post.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes each day's reminders, on working days from seven in the morning in London. It runs on every node, and each
 * partnership's day is done once by all of them together: the day is claimed in the transaction that writes the letters, so a node that
 * dies halfway has written none, and clocks that differ or step back do nothing twice.
 */
@Component
class Reminding implements Routine {

    private static final int FIRST_HOUR = 7;
    /** A server that was off all day does not remind people at night. */
    private static final int LAST_HOUR = 19;

    private final Partnerships partnerships;
    private final DueToday due;
    private final RemindersSql reminders;
    private final EndAddress ends;
    private final Post post;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Reminding(
            Partnerships partnerships,
            DueToday due,
            RemindersSql reminders,
            EndAddress ends,
            Post post,
            TransactionTemplate transactions,
            Clock clock) {
        this.partnerships = partnerships;
        this.due = due;
        this.reminders = reminders;
        this.ends = ends;
        this.post = post;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminding people of what is due";
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        ZonedDateTime now = clock.instant().atZone(LondonTime.ZONE);
        boolean daytime = now.getHour() >= FIRST_HOUR && now.getHour() <= LAST_HOUR;
        if (daytime && WorkingDays.isWorkingDay(now.toLocalDate()) && post.isOpen()) {
            List<Partnership> all = Acting.system(null).doing(partnerships::list);
            all.forEach(partnership -> remind(partnership, now.toLocalDate()));
        }
    }

    /** @return how many letters were written; none when the day was done before, by this or another node */
    int remind(Partnership partnership, LocalDate today) {
        Acting system = Acting.system(partnership.id());
        if (system.doing(() -> reminders.wasDone(today))) {
            return 0;
        }
        List<Prepared> prepared = prepare(partnership, today);
        return system.doing(() -> transactions.execute(transaction -> {
            if (!reminders.claim(today, clock.instant(), prepared.size())) {
                return 0;
            }
            reminders.forgetOld(today);
            return (int) prepared.stream().filter(this::isWritten).count();
        }));
    }

    private record Prepared(UUID person, Letter letter, List<Told> told) {}

    /** Reading is done as each reader, so each in a transaction of their own; nothing is written yet. */
    private List<Prepared> prepare(Partnership partnership, LocalDate today) {
        Acting system = Acting.system(partnership.id());
        List<Prepared> prepared = new ArrayList<>();
        for (RemindersSql.Reader reader : system.doing(reminders::listReaders)) {
            if (!Letter.isAddress(reader.email())) {
                continue;
            }
            List<Told> before = system.doing(() -> reminders.listTold(reader.person()));
            Digest.on(today, reader.rhythm(), due.listFor(partnership, reader.person()), before)
                    .ifPresent(digest -> prepared.add(new Prepared(
                            reader.person(),
                            DigestLetter.of(
                                    digest,
                                    partnership,
                                    reader.person(),
                                    reader.email(),
                                    reader.rhythm(),
                                    today,
                                    partnership.base() + ends.of(partnership, reader.person())),
                            digest.told())));
        }
        return prepared;
    }

    /** Only what was written counts as told: who had a mail today from another partnership hears of this one tomorrow. */
    private boolean isWritten(Prepared one) {
        boolean written = post.send(one.letter()) == Post.Posted.QUEUED;
        if (written) {
            one.told().forEach(told -> reminders.remember(one.person(), told));
        }
        return written;
    }
}
