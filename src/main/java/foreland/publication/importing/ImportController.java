package foreland.publication.importing;

import foreland.govuk.Choice;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.Requires;
import foreland.plan.Plan;
import foreland.plan.PlanChanges;
import foreland.plan.PlanChanges.Taken;
import foreland.plan.Plans;
import foreland.plan.Refused;
import foreland.publication.planfile.LocatedProblem;
import foreland.publication.planfile.PlanFile;
import foreland.publication.planfile.PlanFileReader;
import foreland.publication.planfile.PlanFiles;
import foreland.publication.planfile.ReadResult;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a plan in from a file: upload, look at what would change, decide. */
@Controller
@Requires(ImportPolicy.IMPORT)
class ImportController {

    private static final String HERE = "/desk/publication/importing";
    private static final String REQUESTS = "/desk/plan/changes/";

    private final Plans plans;
    private final PlanChanges changes;
    private final PlanFiles files;
    private final UploadSql uploads;
    private final OnceOnly onceOnly;

    ImportController(Plans plans, PlanChanges changes, PlanFiles files, UploadSql uploads, OnceOnly onceOnly) {
        this.plans = plans;
        this.changes = changes;
        this.files = files;
        this.uploads = uploads;
        this.onceOnly = onceOnly;
    }

    @GetMapping(HERE)
    String choose(Model model) {
        return show(new ImportPage(Problems.none(), choices(), "", null, List.of()), model);
    }

    @PostMapping(HERE)
    String look(
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String into,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty()) {
            Problems missing = Problems.none().and("file", "Choose a .yaml, .xlsx or .csv file");
            return refused(new ImportPage(missing, choices(), into, null, List.of()), model, response);
        }
        String name = nameOf(file);
        Upload upload = new Upload(UUID.randomUUID(), name, into.isEmpty() ? null : into, file.getBytes());
        return read(upload)
                .match(
                        (plan, warnings) -> {
                            uploads.keep(upload);
                            return "redirect:" + HERE + "/" + upload.id();
                        },
                        faults -> refused(notTaken(name, into, faults), model, response));
    }

    @GetMapping(HERE + "/{id}")
    String preview(@PathVariable UUID id, Model model) {
        Upload upload = get(id);
        return show(new PreviewPage(id, upload.name(), preview(upload), false, Problems.none()), model);
    }

    @PostMapping(HERE + "/{id}")
    String take(
            @PathVariable UUID id,
            @RequestParam String seen,
            @RequestParam(FormToken.FIELD) UUID form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Outcome<PreviewPage> outcome = onceOnly.answer(form, () -> takeIn(id, seen));
        return outcome.match(
                location -> {
                    flash.addFlashAttribute("message", message(location));
                    return "redirect:" + location;
                },
                overtaken -> {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    return show(overtaken, model);
                });
    }

    private Outcome<PreviewPage> takeIn(UUID id, String seen) {
        Upload upload = get(id);
        Preview preview = preview(upload);
        if (!preview.seen().equals(seen)) {
            return Outcome.refused(new PreviewPage(id, upload.name(), preview, true, Problems.none()));
        }
        Taken taken;
        try {
            taken = files.takeIn(preview.file(), "Taken in from the file " + upload.name())
                    .plan();
        } catch (Refused refused) {
            return Outcome.refused(new PreviewPage(id, upload.name(), preview, false, problems(refused)));
        }
        uploads.forget(id);
        return Outcome.saved(
                taken.request() == null ? "/plans/" + preview.plan().reference() : REQUESTS + taken.request());
    }

    /** What a file changes in a plan in force waits in a change request, and the answer says so. */
    private static String message(String location) {
        return location.startsWith(REQUESTS)
                ? "The plan is in force, so what the file would change became the draft change request CR-"
                        + location.substring(REQUESTS.length()) + ". The plan itself has not changed"
                : "The file was taken in";
    }

    private static Problems problems(Refused refused) {
        Problems problems = Problems.none();
        for (foreland.plan.Problem problem : refused.problems()) {
            problems = problems.and("", problem.message());
        }
        return problems;
    }

    private Preview preview(Upload upload) {
        return read(upload).matchFile(this::preview, faults -> {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        });
    }

    private Preview preview(PlanFile file, List<String> warnings) {
        Plan plan = file.plan();
        boolean inForce = changes.controlOf(plan.reference()).coversWords();
        return Preview.of(file, plans.find(plan.reference()), inForce, warnings, files.look(file));
    }

    private ReadResult read(Upload upload) {
        Optional<Plan> into = Optional.ofNullable(upload.into()).flatMap(plans::find);
        return into.map(plan -> PlanFileReader.readInto(plan, upload.content(), upload.name()))
                .orElseGet(() -> PlanFileReader.read(upload.content(), upload.name()));
    }

    private Upload get(UUID id) {
        return uploads.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ImportPage notTaken(String name, String into, List<LocatedProblem> faults) {
        String summary = faults.size() == 1
                ? name + " has a problem. Nothing was changed"
                : name + " has " + faults.size() + " problems. Nothing was changed";
        return new ImportPage(Problems.none().and("file", summary), choices(), into, name, faults);
    }

    private List<Choice> choices() {
        return plans.list().stream()
                .map(plan -> new Choice(plan.reference(), plan.title()))
                .toList();
    }

    /** The last part of what a browser says, at a length that a page can show. */
    private static String nameOf(MultipartFile file) {
        String said = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String name = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
        return name.isBlank() ? "file" : name.substring(Math.max(0, name.length() - 255));
    }

    private static String refused(ImportPage page, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return show(page, model);
    }

    private static String show(ImportPage page, Model model) {
        model.addAttribute("page", page);
        return "publication/importing/upload";
    }

    private static String show(PreviewPage page, Model model) {
        model.addAttribute("page", page);
        return "publication/importing/preview";
    }
}
