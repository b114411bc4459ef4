package foreland.partnership.api;

import foreland.api.Api;
import foreland.api.ApiDocument;
import foreland.partnership.OpenToAll;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives out the API's description. */
@Controller
@OpenToAll
class DocumentController {

    private final ApiDocument document;

    DocumentController(ApiDocument document) {
        this.document = document;
    }

    @GetMapping(Api.ROOT + "/openapi.json")
    ResponseEntity<byte[]> show() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-cache")
                .body(document.json());
    }
}
