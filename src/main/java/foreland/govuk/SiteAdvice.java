package foreland.govuk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts {@code site} into the model of every page. */
@ControllerAdvice
class SiteAdvice {

    private final ObjectProvider<SiteSource> source;
    private final Assets assets;

    SiteAdvice(ObjectProvider<SiteSource> source, Assets assets) {
        this.source = source;
        this.assets = assets;
    }

    @ModelAttribute("site")
    Site site(HttpServletRequest request) {
        var known = source.getIfAvailable();
        var site = known == null ? Site.plain(assets.path()) : known.siteFor(request);
        // An error page shows the same header without asking for it again.
        request.setAttribute(Site.class.getName(), site);
        return site;
    }
}
