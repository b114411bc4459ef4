package foreland.govuk;

import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Serves the kitchen sink, a table, and pages that fail on purpose. */
@Controller
@TestComponent
class KitController {

    record Row(String reference, String lead, Integer target, LocalDate due, BigDecimal cost, String status) {}

    static final List<Row> ROWS = List.of(
            new Row("T1-10", "Sandshire Police", 12, LocalDate.of(2018, 3, 31), new BigDecimal("1200"), "Ongoing"),
            new Row("T1-2", "Sandmouth Borough Council", null, null, null, "Completed"),
            new Row("T1-1", "=HYPERLINK(\"x\")", 1500, LocalDate.of(2017, 9, 30), new BigDecimal("99.50"), "Ongoing"));

    static final Table<Row> ACTIONS = Table.of(
            "actions",
            "Actions of 2017-18",
            "action",
            "actions",
            Column.text("ref", "Reference", Row::reference).linking(row -> "/sink/filled?ref=" + row.reference()),
            Column.text("lead", "Lead agency", Row::lead).filteredByChoice(),
            Column.number("target", "Target", Row::target),
            Column.date("due", "Due", Row::due),
            Column.money("cost", "Cost", Row::cost),
            Column.text("status", "Status", Row::status)
                    .filteredByText()
                    .tagged(row -> new Tag(row.status(), Tag.Colour.BLUE)));

    private final TemplateEngine engine;
    private final Assets assets;

    KitController(TemplateEngine engine, Assets assets) {
        this.engine = engine;
        this.assets = assets;
    }

    @ResponseBody
    @GetMapping(path = "/sink/{state}", produces = "text/html;charset=UTF-8")
    String sink(@PathVariable String state) {
        var problems = state.equals("errors") ? KitchenSink.everyProblem() : Problems.none();
        var kitchen = new KitchenSink(engine);
        var form = kitchen.form(site(true), !state.equals("empty"), problems);
        var display = kitchen.display();
        var parts = new Sink(engine)
                .add("errorSummary", "problems", problems)
                .add("heading", "text", "Every component", "caption", "Page kit");
        return page("Every component", !problems.isEmpty(), output -> {
            parts.all().writeTo(output);
            form.writeTo(output);
            if (state.equals("filled")) {
                display.writeTo(output);
            }
        });
    }

    @GetMapping("/tables")
    Object tables(HttpServletRequest request) {
        var first = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(ACTIONS, ROWS, first);
        if (download.isPresent()) {
            return download.get();
        }
        var second = TableRequest.of("more", request.getParameterMap());
        var more = new Table<>("actions", "More actions", ACTIONS.noun(), ACTIONS.columns());
        var html = page(
                "Tables",
                false,
                new Sink(engine)
                        .add("heading", "text", "Tables")
                        .add("table", "table", ACTIONS.show(ROWS, first))
                        .add("table", "table", more.show(ROWS, second))
                        .all());
        return org.springframework.http.ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(html);
    }

    @GetMapping("/panel")
    @ResponseBody
    String panel() {
        return page(
                "Done",
                false,
                new Sink(engine)
                        .add("panel", "title", "Update sent", "content", Sink.text("Reference T1-2"))
                        .all());
    }

    @GetMapping("/fail/{status}")
    String fail(@PathVariable int status) {
        throw new ResponseStatusException(HttpStatus.valueOf(status), "a secret that no page may show");
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("a secret that no page may show");
    }

    @GetMapping("/away")
    String away() {
        throw new CannotGetJdbcConnectionException("a secret that no page may show");
    }

    @PostMapping("/posted")
    String posted() {
        return "redirect:/sink/empty";
    }

    private String page(String title, boolean hasErrors, Content content) {
        var html = new StringOutput();
        var parameters = new HashMap<String, Object>(Map.of(
                "site", site(true),
                "title", title,
                "hasErrors", hasErrors,
                "content", content,
                "breadcrumbs", List.of(new Link("Plan", "/plan"), new Link("2017-18", "/plan/2017-18"))));
        engine.render("govuk/layout.jte", parameters, html);
        return html.toString();
    }

    private Site site(boolean signedIn) {
        return new Site(
                "Sandmouth Community Safety Partnership",
                "",
                "/sink",
                signedIn ? "Mira Exampleson" : null,
                new Site.Csrf("_csrf", "token"),
                List.of(new NavigationItem("Plan", "/plan", true), new NavigationItem("Progress", "/progress", false)),
                assets.path(),
                null,
                Brand.TEAL,
                signedIn ? java.time.Instant.parse("2026-11-28T15:05:00Z") : null,
                1_800_000);
    }
}
