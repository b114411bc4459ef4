package foreland.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A focus area, or theme: the top heading of a plan.
 *
 * @param code stable in the plan, such as {@code T1}
 * @param title as the plan words it
 * @param scope what it covers, an item each
 * @param previousTitle its title in the plan before
 * @param whyChanged why the title changed
 * @param asAdopted another wording under which it was published or adopted
 * @param links priorities of others that it serves
 * @param limbs the parts of section 6 that it answers
 */
public record FocusArea(
        String code,
        String title,
        List<String> scope,
        @Nullable String previousTitle,
        @Nullable String whyChanged,
        @Nullable String asAdopted,
        List<FocusAreaLink> links,
        List<StatutoryLimb> limbs) {

    public FocusArea {
        scope = List.copyOf(scope);
        links = List.copyOf(links);
        limbs = List.copyOf(limbs);
        new Checks()
                .reference("code", code)
                .text("title", title)
                .lines("scope", scope)
                .optionalText("previousTitle", previousTitle)
                .optionalText("whyChanged", whyChanged)
                .optionalText("asAdopted", asAdopted)
                .orRefuse();
    }
}
