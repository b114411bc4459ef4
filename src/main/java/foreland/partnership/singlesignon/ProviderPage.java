package foreland.partnership.singlesignon;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import foreland.govuk.SummaryRow;
import foreland.partnership.Agency;
import foreland.partnership.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One provider with what it gives.
 *
 * @param returnAddress has to be registered with the provider
 * @param mayChange whether whoever looks may choose another provider
 * @param trouble why it was not switched on; null when it was, or nobody tried
 */
record ProviderPage(
        IdentityProvider provider,
        String returnAddress,
        List<RoleMapping> mappings,
        List<Agency> agencies,
        List<Role> roles,
        boolean mayChange,
        MappingForm form,
        @Nullable String trouble,
        Problems problems) {

    String path() {
        return ProvidersPage.path(provider);
    }

    List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("Issuer", provider.issuer()));
        rows.add(SummaryRow.of("Client ID", provider.clientId()));
        rows.add(SummaryRow.of("Return address to register there", returnAddress));
        rows.add(SummaryRow.of("Speaks for addresses of", String.join(", ", provider.domains())));
        rows.add(SummaryRow.of("Claim for roles", provider.roleClaim()));
        rows.add(SummaryRow.of("Claim for agencies", provider.agencyClaim() == null ? "None" : provider.agencyClaim()));
        rows.add(SummaryRow.of(
                "E-mail addresses",
                provider.ownAddresses() ? "Taken as the organisation's own" : "Taken when the provider verified them"));
        rows.add(SummaryRow.of(
                "Second factor",
                provider.asksFactor() ? "Asked for there" : "Asked for here unless the provider says it was given"));
        return rows;
    }

    List<Choice> agencyChoices() {
        return Choice.of(agencies, Agency::slug, Agency::name);
    }

    List<Choice> roleChoices() {
        return Choice.of(
                roles.stream().filter(role -> !role.code().equals(Role.CONTACT)).toList(), Role::code, Role::title);
    }
}
