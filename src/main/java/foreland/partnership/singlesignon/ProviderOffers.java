package foreland.partnership.singlesignon;

import foreland.partnership.OtherWaysIn;
import foreland.partnership.Partnership;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers the organisations that are switched on, on the pages that ask who somebody is. */
@Component
class ProviderOffers implements OtherWaysIn {

    private final SingleSignOn singleSignOn;

    ProviderOffers(SingleSignOn singleSignOn) {
        this.singleSignOn = singleSignOn;
    }

    @Override
    public List<Offer> listFor(Partnership partnership) {
        return singleSignOn.listOn(partnership).stream()
                .map(provider -> new Offer(provider.name(), IdentityProvider.SIGN_IN + provider.id()))
                .toList();
    }
}
