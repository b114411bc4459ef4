package foreland.plan.api;

import foreland.api.Scope;
import foreland.api.ScopeSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a token may be allowed to do with plans. */
@Component
class PlanScopes implements ScopeSource {

    static final String READ = "plans:read";
    static final String WRITE = "plans:write";

    @Override
    public List<Scope> scopes() {
        return List.of(
                new Scope(READ, "Read plans, focus areas, actions and measures"),
                new Scope(WRITE, "Write actions and measures, and propose changes of them"));
    }
}
