package foreland.partnership.reminders;

import java.time.LocalDate;

/** That someone was told of a thing, why, and when last. */
record Told(String item, Reason reason, LocalDate on) {

    /** Why a thing is worth a mail today. */
    enum Reason {
        /** It began: a round opened, a decision came to wait. Of a decision, again each week that it waits. */
        OPENED,
        /** It is due, or takes place, in three working days at most. */
        SOON,
        /** Its day is past. Again each week that it is. */
        OVERDUE
    }
}
