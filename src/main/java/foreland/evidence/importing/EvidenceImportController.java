package foreland.evidence.importing;

import foreland.evidence.EvidenceLoading;
import foreland.evidence.LoadTerms;
import foreland.evidence.LoadedFile;
import foreland.evidence.files.NameOnDisk;
import foreland.evidence.parquet.EvidenceFolder;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.Agencies;
import foreland.partnership.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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

/** Takes data in by upload. */
@Controller
@Requires(EvidencePolicy.IMPORT)
class EvidenceImportController {

    static final String HERE = "/desk/evidence/importing";
    private static final String SECONDS_BETWEEN_LOOKS = "3";

    private static final int LONGEST_NAME = 120;

    private final EvidenceLoading loading;
    private final EvidenceFolder folder;
    private final UploadSql uploads;
    private final UploadRun run;
    private final OnceOnly onceOnly;
    private final Agencies agencies;
    private final UploadLimit limit;

    EvidenceImportController(
            EvidenceLoading loading,
            EvidenceFolder folder,
            UploadSql uploads,
            UploadRun run,
            OnceOnly onceOnly,
            Agencies agencies,
            UploadLimit limit) {
        this.loading = loading;
        this.folder = folder;
        this.uploads = uploads;
        this.run = run;
        this.onceOnly = onceOnly;
        this.agencies = agencies;
        this.limit = limit;
    }

    @GetMapping(HERE)
    String choose(Model model) {
        return show(Problems.none(), ChoosePage.Typed.NOTHING, model);
    }

    /** Keeps the file and looks at it; nothing of it is taken in yet. */
    @PostMapping(HERE)
    String look(
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String agreement,
            @RequestParam(defaultValue = "") String dataset,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(
                    Problems.none().and("file", "Choose a file: a .zip, .csv, .xlsx, .geojson or .json"),
                    new ChoosePage.Typed(agency, agreement, dataset),
                    model);
        }
        UUID id = UUID.randomUUID();
        Path place = keep(id, file);
        LoadTerms terms = new LoadTerms(given(agency), given(agreement), given(dataset), null, null);
        List<LoadedFile> files = loading.preview(List.of(place), terms, name -> {});
        uploads.add(id, nameOf(file), place, terms.agency(), terms.agreement(), terms.dataset(), files);
        return "redirect:" + HERE + "/" + id;
    }

    @GetMapping(HERE + "/{id}")
    String upload(@PathVariable UUID id, Model model, HttpServletResponse response) {
        Upload upload = get(id);
        if (upload.isRunning()) {
            response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
        model.addAttribute("page", new UploadPage(upload));
        return "evidence/importing/upload";
    }

    @PostMapping(HERE + "/{id}")
    String take(@PathVariable UUID id, @RequestParam(FormToken.FIELD) UUID form) {
        Outcome<String> outcome = onceOnly.answer(form, () -> {
            get(id);
            return uploads.begin(id) ? Outcome.saved(HERE + "/" + id) : Outcome.refused(HERE + "/" + id);
        });
        return outcome.match(
                location -> {
                    run.begin(get(id));
                    return "redirect:" + location;
                },
                running -> "redirect:" + running);
    }

    /** In a folder of its own, so that it keeps its name, by which months and forces are told. */
    private Path keep(UUID id, MultipartFile file) throws IOException {
        Path place = Files.createDirectory(folder.work().resolve("upload-" + id))
                .resolve(NameOnDisk.of(file.getOriginalFilename()));
        // Moved, where the container wrote it on the same disk.
        file.transferTo(place.toFile());
        return place;
    }

    private Upload get(UUID id) {
        return uploads.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** The last part of what a browser says, as its page shows it. */
    private static String nameOf(MultipartFile file) {
        String said = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String name = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}]", "");
        int[] signs = name.codePoints().toArray();
        int from = Math.max(0, signs.length - LONGEST_NAME);
        return name.isBlank() ? "file" : new String(signs, from, signs.length - from);
    }

    private String show(Problems problems, ChoosePage.Typed typed, Model model) {
        model.addAttribute(
                "page",
                new ChoosePage(
                        problems,
                        limit.words(),
                        agencies.list().stream()
                                .map(agency -> new foreland.govuk.Choice(agency.name(), agency.name()))
                                .toList(),
                        typed));
        return "evidence/importing/choose";
    }
}
