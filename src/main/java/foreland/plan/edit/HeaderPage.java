package foreland.plan.edit;

import foreland.govuk.Link;
import foreland.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Starting a plan, or editing its own words.
 *
 * @param action where the form is sent, within the partnership
 * @param back where the reader came from, within the partnership
 * @param isNew whether the form asks for the reference, which is for life
 * @param mayPublish whether the form asks if the public may read it
 * @param journal null for those who may not read it, and for a new plan
 */
record HeaderPage(
        String title,
        String action,
        Link back,
        boolean isNew,
        boolean mayPublish,
        Draft draft,
        @Nullable Link journal) {

    static HeaderPage adding(Draft draft) {
        return new HeaderPage(
                "Start a new plan",
                Addresses.NEW,
                new Link("Plans and documents", Addresses.PLANS),
                true,
                false,
                draft,
                null);
    }

    static HeaderPage editing(Plan plan, boolean mayPublish, Draft draft, @Nullable Link journal) {
        return new HeaderPage(
                "Edit the plan’s title, vision and period",
                Addresses.header(plan.reference()),
                new Link(plan.title(), Addresses.plan(plan.reference())),
                false,
                mayPublish,
                draft,
                journal);
    }
}
