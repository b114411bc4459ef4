package foreland.plan.life;

import foreland.plan.YearStatus;

/** What can be done next for the action plan of a year, by where it stands. */
enum YearNext {
    ASK_AGENCIES,
    ASK_AGENCIES_AGAIN,
    SUBMIT,
    AWAIT_DECISION,
    PUT_IN_FORCE,
    /** It is delivered, closed, or was lived elsewhere. */
    NOTHING;

    static YearNext at(YearStatus status) {
        return switch (status) {
            case DRAFT -> ASK_AGENCIES;
            case REFERRED_BACK -> ASK_AGENCIES_AGAIN;
            case WITH_AGENCIES -> SUBMIT;
            case IN_APPROVAL -> AWAIT_DECISION;
            case AGREED -> PUT_IN_FORCE;
            case LIVE, CLOSING, CLOSED, RECORDED_AS_PUBLISHED -> NOTHING;
        };
    }
}
