package foreland.govuk;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells for each request what its pages are headed with. Implemented where partnerships and people are known; without an
 * implementation every page shows {@link Site#plain}.
 */
public interface SiteSource {

    /** The site for this request. May read the database; an error page does not ask for it. */
    Site siteFor(HttpServletRequest request);
}
