package foreland.partnership.api;

import foreland.api.Api;
import foreland.api.ApiRoute;
import foreland.api.ForApi;
import foreland.api.PageOf;
import foreland.api.Says;
import foreland.partnership.Agencies;
import foreland.partnership.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Lists the agencies, which are public. */
@ForApi(under = "Agencies")
@OpenToAll
class AgenciesController {

    private final Agencies agencies;
    private final JsonMapper json;

    AgenciesController(Agencies agencies, JsonMapper json) {
        this.agencies = agencies;
        this.json = json;
    }

    @GetMapping(Api.ROOT + "/agencies")
    @ApiRoute(id = "listAgencies", says = "The partnership's agencies, by name")
    @Transactional(readOnly = true)
    public ResponseEntity<PageOf<AgencyResource>> list(
            @RequestParam(required = false) @Says("Where to read on: “next” of the page before") @Nullable String after,
            @RequestParam(required = false) @Says(value = "How many at most, 1 to 200", example = "50") @Nullable
                    Integer limit,
            HttpServletRequest request) {
        List<AgencyResource> all = agencies.list().stream()
                .map(AgencyResource::of)
                .sorted(Comparator.comparing(AgencyResource::name))
                .toList();
        return PageOf.cut(all, AgencyResource::name, Function.identity(), Comparator.naturalOrder(), after, limit)
                .answer(request, json);
    }
}
