package foreland.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action and what its lead agency has said about it. An answer counts as long as the action is as it was when it was given: an
 * action that was changed since, or that has another lead now, is asked about anew.
 *
 * @param actionId of the action
 * @param action as it is written now
 * @param version of the action; an answer is given on it
 * @param focusArea title of its focus area, where it has one
 * @param lead the agency that is to lead it
 * @param state as of this version
 * @param proposal what the agency wanted to read differently when it last answered, which may have been an earlier version
 * @param reply why that was not taken up
 * @param by who wrote the last answer or reply, as far as the reader may know
 * @param at when that was
 * @param answerable whether whoever is acting may answer for the agency
 */
public record Agreement(
        UUID actionId,
        YearLife year,
        Action action,
        int version,
        @Nullable String focusArea,
        UUID lead,
        String leadName,
        AgreementState state,
        @Nullable String proposal,
        @Nullable String reply,
        @Nullable String by,
        @Nullable Instant at,
        boolean answerable) {}
