package foreland.partnership.agencies;

import foreland.govuk.BothVersions;
import foreland.govuk.Choice;
import foreland.govuk.Link;
import foreland.govuk.Problems;
import foreland.partnership.Agency;
import foreland.partnership.AgencyKind;
import foreland.partnership.Authority;
import foreland.partnership.JournalLink;
import foreland.partnership.Viewer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adding or editing one agency.
 *
 * @param action where the form is sent, within the partnership
 * @param version the one that the form is based on; null when adding
 * @param bothVersions filled when someone else saved in between
 * @param journal the link to the agency's journal; null for those who may not read it, and when adding
 */
record AgencyPage(
        String title,
        String action,
        @Nullable Long version,
        AgencyForm form,
        Problems problems,
        List<BothVersions> bothVersions,
        @Nullable Link journal) {

    static final String LIST = "/desk/partnership/agencies";

    static AgencyPage adding(AgencyForm form, Problems problems) {
        return new AgencyPage("Add an agency", LIST + "/add", null, form, problems, List.of(), null);
    }

    static AgencyPage editing(Agency agency, AgencyForm form, Problems problems, Viewer viewer, String base) {
        Link journal = viewer.may(JournalLink.RIGHT) ? JournalLink.to(base, agency.id()) : null;
        return new AgencyPage(
                "Edit " + agency.name(),
                LIST + "/" + agency.slug(),
                (long) agency.version(),
                form,
                problems,
                List.of(),
                journal);
    }

    AgencyPage basedOn(int version) {
        return new AgencyPage(title, action, (long) version, form, problems, bothVersions, journal);
    }

    AgencyPage with(Problems problems) {
        return new AgencyPage(title, action, version, form, problems, bothVersions, journal);
    }

    /** The form keeps what was typed, is based on what was saved meanwhile, and shows both. */
    AgencyPage overtakenBy(Agency theirs) {
        return new AgencyPage(title, action, (long) theirs.version(), form, problems, form.beside(theirs), journal);
    }

    List<Choice> kinds() {
        return Arrays.stream(AgencyKind.values())
                .map(kind -> new Choice(kind.name(), kind.title(), "It " + kind.meaning()))
                .toList();
    }

    List<Choice> authorities() {
        return Choice.of(Authority.values(), Authority::title);
    }
}
