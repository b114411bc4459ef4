package foreland.plan;

/**
 * A measure in words, with evidence instead of a number.
 *
 * @param text what will show that it worked
 */
public record NarrativeMeasure(String text) implements SuccessMeasure {

    public NarrativeMeasure {
        new Checks().text("text", text).orRefuse();
    }

    @Override
    public String title() {
        return text;
    }
}
