package foreland.plan;

/**
 * Something a plan cannot hold.
 *
 * @param field the component at fault, from the refusing record on, such as {@code years[0].actions[2].leadAgency}
 * @param fault what is wrong, one plain sentence
 * @param remedy how to mend it, one plain sentence
 */
public record Problem(String field, String fault, String remedy) {

    public String message() {
        return fault + " " + remedy;
    }
}
