package foreland.evidence.datasets;

import foreland.govuk.BothVersions;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/** Where what is said of a dataset is changed. {@code theirs} is what someone else saved meanwhile; none mostly. */
record DescriptionPage(Description dataset, DescriptionForm form, Problems problems, List<BothVersions> theirs) {

    static DescriptionPage overtaken(Description now, DescriptionForm yours) {
        DescriptionForm saved = DescriptionForm.of(now);
        return new DescriptionPage(
                now,
                yours,
                Problems.none()
                        .and("", "Someone else changed this meanwhile. Compare the two, then save what is right"),
                List.of(
                        new BothVersions("Agreement", yours.agreement(), saved.agreement()),
                        new BothVersions("Licence", yours.licence(), saved.licence()),
                        new BothVersions("Source", yours.source(), saved.source()),
                        new BothVersions("Known to be wrong with it", yours.defects(), saved.defects()),
                        new BothVersions("Who may see it", yours.visible(), saved.visible())));
    }

    List<Choice> visibilities() {
        return List.of(
                new Choice(DescriptionForm.MEMBERS, "Members of the partnership"),
                new Choice(
                        DescriptionForm.EVERYONE,
                        "Everyone",
                        "Its figures may then be used in whatever the partnership publishes, and by other partnerships here"));
    }
}
