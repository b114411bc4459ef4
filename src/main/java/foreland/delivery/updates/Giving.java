package foreland.delivery.updates;

import foreland.calendar.LondonTime;
import foreland.delivery.UpdateStatus;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The act of giving an update: saving what was typed so far, and submitting it. */
@Component
class Giving {

    private final FiledSql filed;
    private final WritingSql writing;
    private final EvidenceSql evidence;
    private final OnceOnly onceOnly;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Giving(
            FiledSql filed,
            WritingSql writing,
            EvidenceSql evidence,
            OnceOnly onceOnly,
            TransactionTemplate transactions,
            Clock clock) {
        this.filed = filed;
        this.writing = writing;
        this.evidence = evidence;
        this.onceOnly = onceOnly;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What was sent.
     *
     * @param version of the update that it is based on; nought when there was none yet
     * @param file to be kept with it
     * @param without a file of it that is to be removed
     */
    record Sent(
            Subject subject,
            UpdateForm form,
            int version,
            Attachment.Sent file,
            @Nullable UUID without) {

        static Sent textOnly(Subject subject, UpdateForm form, int version) {
            return new Sent(subject, form, version, Attachment.Sent.NOTHING, null);
        }
    }

    Outcome<Refusal> saveDraft(UUID token, Sent sent, String next) {
        return onceOnly.answer(token, () -> drafted(sent).match(saved -> Outcome.saved(next), Outcome::refused));
    }

    /** Without a form's token: what the page saves by itself is sent again and again under the same one. */
    Outcome<Refusal> saveByItself(Sent sent) {
        return inTransaction(() -> drafted(sent).match(saved -> Outcome.saved(saved.version() + ""), Outcome::refused));
    }

    Outcome<Refusal> submit(UUID token, Sent sent, String next) {
        return onceOnly.answer(token, () -> {
            UpdateReading.Read read = UpdateReading.read(sent.form(), sent.subject(), today());
            if (!read.problems().isEmpty()) {
                return Outcome.refused(new Refusal.NotRight(read.problems()));
            }
            return drafted(sent).match(draft -> submitted(sent.subject(), draft, read.get(), next), Outcome::refused);
        });
    }

    private Outcome<Refusal> submitted(Subject subject, Filed draft, Content content, String next) {
        var proposal = subject.proposal(today(), content.figures(), content.reached());
        return writing.submit(subject, draft, content, proposal)
                ? Outcome.saved(next)
                : Outcome.refused(new Refusal.Overtaken(filed.find(subject).orElse(draft)));
    }

    /** The draft as sent, with its file, in the transaction that is open. */
    private Drafted drafted(Sent sent) {
        if (!sent.file().problems().isEmpty()) {
            return Drafted.refused(new Refusal.NotRight(sent.file().problems()));
        }
        Drafted drafted = draftedText(sent);
        Filed saved = drafted.saved();
        if (saved != null) {
            if (sent.without() != null) {
                evidence.remove(saved.id(), sent.without());
            }
            if (sent.file().file().isPresent() && saved.files().size() >= EvidenceSql.MOST) {
                return Drafted.refused(new Refusal.NotRight(Problems.none()
                        .and(Attachment.FIELD, "This update has " + EvidenceSql.MOST + " files. Remove one first")));
            }
            sent.file().file().ifPresent(file -> evidence.add(saved.id(), file));
        }
        return drafted;
    }

    private Drafted draftedText(Sent sent) {
        Optional<Filed> known = filed.find(sent.subject());
        if (!UpdatePolicy.mayWrite(sent.subject(), known, today())) {
            return Drafted.refused(new Refusal.NotNow(whyNot(sent.subject(), known)));
        }
        boolean sameText = known.map(Filed::draft).map(sent.form()::equals).orElse(false);
        if (sameText) {
            return Drafted.saved(known.get());
        }
        if (known.map(Filed::version).orElse(0) != sent.version()
                || !writing.saveDraft(sent.subject(), known, sent.form())) {
            return filed.find(sent.subject())
                    .map(theirs -> Drafted.refused(new Refusal.Overtaken(theirs)))
                    .orElseThrow();
        }
        return Drafted.saved(filed.find(sent.subject()).orElseThrow());
    }

    private String whyNot(Subject subject, Optional<Filed> known) {
        if (!subject.isOpenOn(today())) {
            return "This quarter is not open for updates. Nothing was saved";
        }
        if (!subject.mayWrite()) {
            return "Only " + subject.agency() + ", which leads this action, gives its update. Nothing was saved";
        }
        return known.map(Filed::status)
                        .filter(status -> status == UpdateStatus.ACCEPTED)
                        .isPresent()
                ? "This update was accepted meanwhile and is locked. Add a correction to it instead"
                : "This update was submitted meanwhile. What you typed was not saved";
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }

    private Outcome<Refusal> inTransaction(Supplier<Outcome<Refusal>> work) {
        return transactions.execute(transaction -> work.get());
    }

    /** The update with the draft in it, or why there is none. */
    private record Drafted(@Nullable Filed saved, @Nullable Refusal why) {

        static Drafted saved(Filed saved) {
            return new Drafted(saved, null);
        }

        static Drafted refused(Refusal why) {
            return new Drafted(null, why);
        }

        Outcome<Refusal> match(Function<Filed, Outcome<Refusal>> next, Function<Refusal, Outcome<Refusal>> refused) {
            return saved == null ? refused.apply(Objects.requireNonNull(why)) : next.apply(saved);
        }
    }
}
