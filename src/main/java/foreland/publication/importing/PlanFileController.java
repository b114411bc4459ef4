package foreland.publication.importing;

import foreland.partnership.OpenToAll;
import foreland.plan.Plan;
import foreland.plan.Plans;
import foreland.publication.planfile.PlanFileWriter;
import foreland.publication.planfile.PlanFiles;
import foreland.publication.planfile.PlanTemplate;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives plans out as files: open data for everyone who may read the plan; and the schema and templates to write one. */
@Controller
@OpenToAll
class PlanFileController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Plans plans;
    private final PlanFiles files;

    PlanFileController(Plans plans, PlanFiles files) {
        this.plans = plans;
        this.files = files;
    }

    @GetMapping("/plans/{reference}/plan.{format:yaml|xlsx|csv}")
    ResponseEntity<byte[]> plan(@PathVariable String reference, @PathVariable String format) {
        Plan plan = plans.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file(
                "plan-" + reference + "." + format,
                format,
                () -> PlanFileWriter.yaml(files.with(plan)),
                () -> PlanFileWriter.xlsx(files.with(plan)),
                () -> PlanFileWriter.csv(plan));
    }

    @GetMapping("/formats/plan-template.{format:yaml|xlsx|csv}")
    ResponseEntity<byte[]> template(@PathVariable String format) {
        return file("plan-template." + format, format, PlanTemplate::yaml, PlanTemplate::xlsx, PlanTemplate::csv);
    }

    @GetMapping("/formats/plan-1.schema.json")
    ResponseEntity<byte[]> schema() throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("static/formats/plan-1.schema.json").getContentAsByteArray());
    }

    private static ResponseEntity<byte[]> file(
            String name, String format, Supplier<byte[]> yaml, Supplier<byte[]> xlsx, Supplier<byte[]> csv) {
        return switch (format) {
            case "xlsx" -> file(name, XLSX, xlsx.get());
            case "csv" -> file(name, CSV, csv.get());
            default -> file(name, YAML, yaml.get());
        };
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
