package foreland.api;

import java.util.List;

/** The scopes of one module's part of the API. Modules above implement it. */
public interface ScopeSource {

    List<Scope> scopes();
}
