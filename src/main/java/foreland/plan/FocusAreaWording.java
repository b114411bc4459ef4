package foreland.plan;

/**
 * How one year words a focus area of its plan, when differently.
 *
 * @param code of the focus area
 * @param title in that year
 */
public record FocusAreaWording(String code, String title) {

    public FocusAreaWording {
        new Checks().reference("code", code).text("title", title).orRefuse();
    }
}
