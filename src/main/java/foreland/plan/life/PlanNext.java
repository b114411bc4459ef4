package foreland.plan.life;

import foreland.plan.PlanStatus;

/** What can be done next for a plan, by where it stands. */
enum PlanNext {
    SUBMIT,
    AWAIT_DECISION,
    PUT_IN_FORCE,
    EXPIRE,
    /** It is over, or was lived elsewhere. */
    NOTHING;

    static PlanNext at(PlanStatus status) {
        return switch (status) {
            case DRAFT, CONSULTING, REVISED, REFERRED_BACK -> SUBMIT;
            case SUBMITTED, SCRUTINY, CABINET, COUNCIL -> AWAIT_DECISION;
            case ADOPTED -> PUT_IN_FORCE;
            case IN_FORCE -> EXPIRE;
            case EXPIRED, RECORDED_AS_PUBLISHED -> NOTHING;
        };
    }
}
