package foreland.partnership.partnerships;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import foreland.partnership.Slug;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/**
 * A partnership to be added, as typed.
 *
 * @param slug its name in addresses; made from the name when left empty
 * @param tiers {@code two} or {@code one}; anything else is a problem
 * @param agency the agency of whoever adds it, in the new partnership
 */
record PartnershipForm(String name, String slug, String tiers, String agency) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SLUG = 60;

    static PartnershipForm empty() {
        return new PartnershipForm("", "", "", "");
    }

    static PartnershipForm posted(HttpServletRequest request) {
        String name = typed(request, "name");
        String slug = typed(request, "slug").toLowerCase(Locale.ROOT);
        return new PartnershipForm(
                name,
                slug.isEmpty() && !name.isEmpty() ? Slug.of(name) : slug,
                typed(request, "tiers"),
                typed(request, "agency"));
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    static List<Choice> choices() {
        return List.of(
                new Choice("two", "Two", "A district or borough council and a county council"),
                new Choice("one", "One", "A unitary, metropolitan or London borough council"));
    }

    boolean twoTier() {
        return tiers.equals("two");
    }

    Problems problems() {
        Problems problems = Problems.none();
        if (name.isEmpty()) {
            problems = problems.and("name", "Enter the partnership's name");
        } else if (name.length() > LONGEST_NAME) {
            problems = problems.and("name", "The name must have " + LONGEST_NAME + " characters or fewer");
        }
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || slug.length() > LONGEST_SLUG) {
            problems = problems.and(
                    "slug", "Enter a short name of small letters, digits and single hyphens, such as north-ridding");
        }
        if (!tiers.equals("two") && !tiers.equals("one")) {
            problems = problems.and("tiers", "Choose whether the area has one or two councils");
        }
        if (agency.isEmpty()) {
            problems = problems.and("agency", "Enter the name of your agency in the new partnership");
        } else if (agency.length() > LONGEST_NAME) {
            problems = problems.and("agency", "The name must have " + LONGEST_NAME + " characters or fewer");
        }
        return problems;
    }

    Problems slugTaken() {
        return Problems.none()
                .and("slug", "There is a partnership at /p/" + slug + " already. Choose another short name");
    }
}
