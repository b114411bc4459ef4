package foreland.partnership.api;

import foreland.api.Says;
import foreland.partnership.Agency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency of the partnership. Elsewhere in the API it goes by its name. */
record AgencyResource(
        @Says(value = "Its name, which other parts of the API use", example = "Northmere Fire and Rescue Service")
        String name,

        @Says(value = "Its name in addresses", example = "northmere-fire")
        String slug,

        @Says("The last day that it belonged; absent while it does") @Nullable
        LocalDate lastDay) {

    static AgencyResource of(Agency agency) {
        return new AgencyResource(agency.name(), agency.slug(), agency.to());
    }
}
