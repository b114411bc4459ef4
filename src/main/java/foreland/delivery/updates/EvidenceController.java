package foreland.delivery.updates;

import foreland.partnership.OpenToMembers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out evidence to members, always to be saved and never to be shown: a browser runs nothing of it. */
@Controller
class EvidenceController {

    static final String PATH = Addresses.DUE + "/files/";

    private final EvidenceSql evidence;

    EvidenceController(EvidenceSql evidence) {
        this.evidence = evidence;
    }

    @GetMapping(PATH + "{id}")
    @OpenToMembers
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        EvidenceSql.Kept kept = evidence.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kept.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kept.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(kept.content());
    }
}
