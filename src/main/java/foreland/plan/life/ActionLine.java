package foreland.plan.life;

/**
 * An action as the life of its year needs it.
 *
 * @param lead name of its lead agency; that it is not known in a recorded document
 * @param accepted whether the lead has accepted it as it is now
 * @param proposed whether the lead wants it to read differently
 * @param provisional whether it waits for budgets to be settled
 */
record ActionLine(
        String reference, String title, String lead, boolean accepted, boolean proposed, boolean provisional) {

    String name() {
        return reference + ": " + title;
    }
}
