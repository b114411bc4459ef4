package foreland.partnership.singlesignon;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/**
 * Adding a provider, or changing one.
 *
 * @param action where the form goes
 * @param kept whether a secret is kept
 * @param overtaken whether someone else saved meanwhile
 */
record ProviderFormPage(String action, ProviderForm form, boolean kept, boolean overtaken, Problems problems) {

    String title() {
        return kept ? "Change single sign-on" : "Add single sign-on";
    }

    List<Choice> options() {
        return List.of(
                new Choice(
                        ProviderForm.OWN_ADDRESSES,
                        "Its e-mail addresses are the organisation's own",
                        "Tick this if the provider does not say of an address that it was verified, as Microsoft Entra ID does not,"
                                + " and nobody can choose their own address there"),
                new Choice(
                        ProviderForm.ASKS_FACTOR,
                        "It asks everybody for a second factor",
                        "Otherwise people are asked for one here, unless the provider says that they gave one there"));
    }

    String secretHint() {
        return kept
                ? "A secret is kept. Leave this empty to keep it, unless you change the issuer or the client ID"
                : "The provider made it for this installation; it is kept encrypted and never shown again";
    }
}
