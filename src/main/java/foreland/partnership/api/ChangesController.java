package foreland.partnership.api;

import foreland.api.Api;
import foreland.api.ApiProblem;
import foreland.api.ApiRoute;
import foreland.api.ForApi;
import foreland.api.PageOf;
import foreland.api.Says;
import foreland.api.Scope;
import foreland.api.ScopeSource;
import foreland.partnership.OpenToMembers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells other systems what changed, so that they need not read everything again. */
@ForApi(under = "Changes")
class ChangesController implements ScopeSource {

    private static final String READ = "changes:read";

    private final ChangeFeed feed;

    ChangesController(ChangeFeed feed) {
        this.feed = feed;
    }

    @Override
    public List<Scope> scopes() {
        return List.of(new Scope(READ, "See what changed"));
    }

    @GetMapping(Api.ROOT + "/changes")
    @OpenToMembers
    @ApiRoute(
            id = "listChanges",
            says = "What changed, in the order in which it was saved; nothing is missed by who reads on after “next”",
            scope = READ,
            needsToken = true)
    ResponseEntity<ChangesResource> list(
            @RequestParam(required = false)
                    @Says(value = "“next” of the last time; absent for the beginning", example = "MTI3")
                    @Nullable
                    String after,
            @RequestParam(required = false) @Says(value = "How many at most, 1 to 200", example = "50") @Nullable
                    Integer limit,
            HttpServletRequest request) {
        return ResponseEntity.ok(feed.after(position(PageOf.key(after)), PageOf.limit(limit), request));
    }

    private static long position(@Nullable String key) {
        if (key == null) {
            return 0;
        }
        if (!key.matches("\\d{1,18}")) {
            throw ApiProblem.noCursor();
        }
        return Long.parseLong(key);
    }
}
