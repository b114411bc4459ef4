package foreland.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change a plan in force, with its reason and the exact changes.
 *
 * @param number people call it CR and this number
 * @param plan reference of the plan
 * @param raisedBy whose it is; empty when the program took it from a file
 * @param raisedByName their name, for those who may know it
 * @param weight as the coordinator classified it; empty before
 * @param round how often it was raised; an answer counts for its round alone
 * @param concerned agencies that lead, or would lead, an action that changes; by name
 * @param answers what they said in this round
 * @param closing why it was declined or withdrawn, when somebody said
 * @param version counts every change of the request
 */
public record ChangeRequest(
        UUID id,
        int number,
        UUID planId,
        String plan,
        String planTitle,
        ChangeReason reasonKind,
        String reason,
        @Nullable UUID raisedBy,
        @Nullable String raisedByName,
        Instant startedAt,
        ChangeStatus status,
        @Nullable ChangeWeight weight,
        int round,
        Redline redline,
        List<Concerned> concerned,
        List<Answer> answers,
        @Nullable String closing,
        int version) {

    public ChangeRequest {
        concerned = List.copyOf(concerned);
        answers = List.copyOf(answers);
    }

    /** An agency that has to accept the change. */
    public record Concerned(UUID agency, String name) {}

    /**
     * What an agency said.
     *
     * @param by who said it for the agency, for those who may know it
     * @param words why not, or anything to add
     */
    public record Answer(
            UUID agency,
            boolean accepted,
            @Nullable String words,
            Instant at,
            @Nullable String by) {}

    /** Such as {@code CR-3}. */
    public String reference() {
        return "CR-" + number;
    }

    public Optional<Answer> answerOf(UUID agency) {
        return answers.stream().filter(answer -> answer.agency().equals(agency)).findFirst();
    }

    public boolean isAcceptedByAllConcerned() {
        return concerned.stream()
                .allMatch(agency ->
                        answerOf(agency.agency()).map(Answer::accepted).orElse(false));
    }

    public ChangeWeight leastWeight() {
        return ChangeWeight.atLeast(redline);
    }
}
