package foreland.partnership.api;

import foreland.api.Api;
import foreland.api.ApiProblem;
import foreland.api.ApiRoute;
import foreland.api.ForApi;
import foreland.api.ProblemType;
import foreland.api.Says;
import foreland.api.Versions;
import foreland.partnership.OpenToAll;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import tools.jackson.databind.json.JsonMapper;

/** Says what there is, and what a problem means. */
@ForApi(under = "About")
@OpenToAll
class AboutController {

    private final JsonMapper json;

    AboutController(JsonMapper json) {
        this.json = json;
    }

    @GetMapping(Api.ROOT)
    @ApiRoute(id = "getAbout", says = "Where to begin")
    ResponseEntity<AboutResource> about(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request) {
        return Versions.answer(
                request,
                new AboutResource(
                        viewer.partnership().name(),
                        Api.link(request, "/openapi.json"),
                        Api.link(request, "/plans"),
                        Api.link(request, "/activities"),
                        Api.link(request, "/decisions"),
                        Api.link(request, "/changes")),
                json);
    }

    @GetMapping(value = Api.ROOT + "/problems/{slug}")
    @ApiRoute(id = "getProblemType", says = "What a kind of problem means")
    ResponseEntity<ProblemTypeResource> problem(
            @PathVariable @Says(value = "The end of its address", example = "stale-version") String slug,
            HttpServletRequest request) {
        ProblemType type = ProblemType.find(slug).orElseThrow(ApiProblem::notFound);
        return Versions.answer(
                request, new ProblemTypeResource(type.address(), type.status(), type.title(), type.remedy()), json);
    }
}
