package foreland.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.journal.Acting;
import foreland.journey.JourneyTest;
import foreland.testing.TestClock;
import foreland.testing.TestDatabase;
import foreland.testing.TestMail;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters against a real mail server that is there, away, or refuses. */
@JourneyTest
class SendingTest {

    private static final String TO = "someone@northmere.example";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @Autowired
    Post post;

    @Autowired
    QueueSql queue;

    @Autowired
    Sender sender;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestDatabase database;

    private TestMail mail;

    @BeforeEach
    void aMailServer() {
        mail = TestMail.in(application);
    }

    @AfterEach
    void none() {
        mail.close();
        clock.setBack();
    }

    @Test
    void a_letter_is_sent_after_the_commit_in_text_and_html_with_links_to_the_public_address() throws Exception {
        send(Letter.of("one", TO, "2 updates are due")
                .saying("These wait for you & your agency.")
                .listing("Due", List.of(new Letter.Way("T1-01 <Fires>", "/p/x/desk/delivery/updates")))
                .leadingTo("Open your desk", "/p/x/desk")
                .because("You get this because you act for an agency.")
                .endedAt("/p/x/reminders/end/abc"));
        MimeMessage message = mail.sent().get(0);
        assertThat(message.getSubject()).isEqualTo("2 updates are due");
        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://foreland.example/p/x/reminders/end/abc>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(TestMail.text(message))
                .contains("These wait for you & your agency.")
                .contains("* T1-01 <Fires>\n  https://foreland.example/p/x/desk/delivery/updates")
                .contains("Open your desk:\nhttps://foreland.example/p/x/desk\n")
                .contains("Stop these mails: https://foreland.example/p/x/reminders/end/abc");
        assertThat(TestMail.html(message))
                .contains("<a href=\"https://foreland.example/p/x/desk\">Open your desk</a>")
                .contains("T1-01 &lt;Fires&gt;")
                .doesNotContain("style=");
    }

    @Test
    void a_letter_of_a_transaction_that_is_undone_is_never_sent() {
        transactions.executeWithoutResult(transaction -> {
            post.send(Letter.of("undone", TO, "Never"));
            transaction.setRollbackOnly();
        });
        assertThat(mail.sent()).isEmpty();
        assertThatThrownBy(() -> post.send(Letter.of("outside", TO, "Never")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_second_letter_of_the_same_key_is_not_written() {
        assertThat(send(Letter.of("same", TO, "First"))).isEqualTo(Post.Posted.QUEUED);
        assertThat(send(Letter.of("same", TO, "Second"))).isEqualTo(Post.Posted.WRITTEN_BEFORE);
        assertThat(mail.sent()).hasSize(1);
        assertThat(send(Letter.of("same", TO, "Third"))).isEqualTo(Post.Posted.WRITTEN_BEFORE);
        assertThat(mail.sent()).hasSize(1);
    }

    @Test
    void without_a_mail_server_nothing_is_kept() {
        owner().sql("delete from post.mail_server").update();
        assertThat(post.isOpen()).isFalse();
        assertThat(send(Letter.of("closed", TO, "Never"))).isEqualTo(Post.Posted.NOT_OPEN);
        assertThat(owner().sql("select count(*) from post.letter")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_was_sent_leaves_neither_its_address_nor_its_content() {
        send(Letter.of("gone", TO, "Gone"));
        assertThat(owner().sql("select position(convert_to('Gone', 'UTF8') in content) from post.letter")
                        .query(Integer.class)
                        .single())
                .isZero();
        mail.sent();
        assertThat(owner().sql("select status from post.letter where recipient is null and content is null")
                        .query(String.class)
                        .list())
                .containsExactly("SENT");
    }

    @Test
    void a_mail_server_that_is_away_for_an_hour_costs_no_letter_and_doubles_none() {
        mail.stop();
        IntStream.range(0, 5).forEach(n -> send(Letter.of("away " + n, n + TO, "Later")));
        for (int minutes = 0; minutes < 60; minutes += 10) {
            clock.goTo(clock.instant().plus(Duration.ofMinutes(10)));
            assertThat(sender.sendDue()).isZero();
        }
        mail.startAgain();
        clock.goTo(clock.instant().plus(BackOff.LONGEST));
        assertThat(mail.sent()).extracting(TestMail::recipient).hasSize(5).doesNotHaveDuplicates();
        clock.goTo(clock.instant().plus(BackOff.LONGEST));
        assertThat(mail.sent()).hasSize(5);
    }

    @Test
    void two_nodes_that_send_at_once_send_each_letter_once() throws Exception {
        IntStream.range(0, 20).forEach(n -> send(Letter.of("shared " + n, n + TO, "Once")));
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<Integer>> sent = IntStream.range(0, 3)
                    .mapToObj(node -> nodes.submit(() -> {
                        go.await();
                        return sender.sendDue();
                    }))
                    .toList();
            go.countDown();
            int all = 0;
            for (Future<Integer> one : sent) {
                all += one.get();
            }
            assertThat(all).isEqualTo(20);
        } finally {
            nodes.shutdown();
        }
        assertThat(mail.sent()).extracting(TestMail::recipient).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void a_sender_that_hung_past_its_lease_does_not_write_over_the_one_that_took_over() throws Exception {
        send(Letter.of("hung", TO, "Once"));
        QueueSql.Claimed hung = asSystem(() -> queue.claim(clock.instant()).orElseThrow());
        assertThat(mail.sent()).as("while it is another's").isEmpty();
        clock.goTo(clock.instant().plus(QueueSql.LEASE).plus(Duration.ofSeconds(1)));
        MimeMessage taken = mail.sent().get(0);
        assertThat(taken.getMessageID()).contains(hung.id().toString());
        assertThat(asSystem(() -> queue.sent(hung, clock.instant()))).isFalse();
        asSystem(() -> {
            queue.giveUp(hung, clock.instant(), "stale");
            return true;
        });
        assertThat(status()).isEqualTo("SENT");
    }

    @Test
    void a_server_that_refuses_the_address_gives_a_dead_letter_at_once_and_the_next_one_is_sent() {
        try (RefusingServer refusing = RefusingServer.answering("550 5.1.1 No such person here")) {
            mail.set(MailServer.Security.NONE, refusing.port());
            send(Letter.of("refused", TO, "Refused"));
            sender.sendDue();
        }
        assertThat(status()).isEqualTo("DEAD");
        assertThat(owner().sql("select trouble from post.letter")
                        .query(String.class)
                        .single())
                .contains("550 5.1.1 No such person here. Check the recipient's address.");
        mail.set(MailServer.Security.NONE, mail.port());
        send(Letter.of("next", TO, "Next"));
        assertThat(mail.sent()).hasSize(1);
    }

    @Test
    void a_server_that_is_busy_is_tried_again_for_three_days_and_then_it_is_a_dead_letter_for_a_month() {
        try (RefusingServer busy = RefusingServer.answering("450 4.2.1 Try again later")) {
            mail.set(MailServer.Security.NONE, busy.port());
            send(Letter.of("busy", TO, "Busy"));
            sender.sendDue();
            assertThat(status()).isEqualTo("QUEUED");
            clock.goTo(clock.instant().plus(BackOff.PATIENCE));
            sender.sendDue();
            assertThat(status()).isEqualTo("DEAD");
            clock.goTo(clock.instant().plus(QueueSql.WAITS).plus(Duration.ofMinutes(1)));
            sender.sendDue();
            assertThat(status()).as("nobody saw to it for a month").isEqualTo("DISCARDED");
        }
    }

    @Test
    void a_server_that_says_nothing_holds_up_the_sender_alone_and_its_letters_are_sent_later() throws Exception {
        ExecutorService senders = Executors.newSingleThreadExecutor();
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            mail.set(MailServer.Security.NONE, silent.getLocalPort());
            send(Letter.of("slow", TO, "Later"));
            Future<Integer> sending = senders.submit(sender::sendDue);
            try (Socket held = silent.accept()) {
                assertThat(send(Letter.of("meanwhile", "2" + TO, "Later"))).isEqualTo(Post.Posted.QUEUED);
                assertThat(sending.isDone()).isFalse();
                silent.close();
            }
            assertThat(sending.get()).isZero();
        } finally {
            senders.shutdown();
        }
        mail.set(MailServer.Security.NONE, mail.port());
        clock.goTo(clock.instant().plus(BackOff.LONGEST));
        assertThat(mail.sent()).extracting(TestMail::recipient).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void what_came_too_late_is_not_sent() {
        send(Letter.of("late", TO, "Stale").goodUntil(clock.instant().plus(Duration.ofHours(1))));
        clock.goTo(clock.instant().plus(Duration.ofHours(2)));
        assertThat(mail.sent()).isEmpty();
        assertThat(status()).isEqualTo("DISCARDED");
    }

    private Post.Posted send(Letter letter) {
        return transactions.execute(transaction -> post.send(letter));
    }

    private <T> T asSystem(java.util.function.Supplier<T> work) {
        return Acting.system(null).doing(work);
    }

    private String status() {
        return owner().sql("select status from post.letter").query(String.class).single();
    }

    private JdbcClient owner() {
        return database.ownerClient();
    }
}
