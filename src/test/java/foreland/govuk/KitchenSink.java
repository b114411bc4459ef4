package foreland.govuk;

import foreland.govuk.chart.BarChart;
import foreland.govuk.chart.LineChart;
import foreland.govuk.chart.StackedChart;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Every component once: empty, filled or with an error. The people and places in it do not exist. */
final class KitchenSink {

    static final List<Choice> AGENCIES = List.of(
            new Choice("council", "Sandmouth Borough Council", "Leads most actions"),
            new Choice("police", "Sandshire Police"),
            new Choice("fire", "Sandshire Fire and Rescue Service"));

    private static final String LONG = "Reduce anti-social behaviour in the town centre through joint patrols";

    private final TemplateEngine engine;

    KitchenSink(TemplateEngine engine) {
        this.engine = engine;
    }

    /** A form with each kind of field. */
    Content form(Site site, boolean filled, Problems problems) {
        var fields = new Sink(engine);
        fields.add(
                        "input",
                        "name",
                        "title",
                        "label",
                        "Title",
                        "hint",
                        "As in the plan",
                        "problems",
                        problems,
                        "value",
                        filled ? LONG : "")
                .add(
                        "input",
                        "name",
                        "target",
                        "label",
                        "Target",
                        "problems",
                        problems,
                        "width",
                        "5",
                        "inputmode",
                        "numeric",
                        "suffix",
                        "%",
                        "value",
                        filled ? "12.5" : "")
                .add(
                        "textarea",
                        "name",
                        "description",
                        "label",
                        "Description",
                        "problems",
                        problems,
                        "most",
                        200,
                        "value",
                        filled ? "One line\nand <another> \"one\"" : "")
                .add("textarea", "name", "note", "label", "Note")
                .add(
                        "select",
                        "name",
                        "lead",
                        "label",
                        "Lead agency",
                        "choices",
                        AGENCIES,
                        "problems",
                        problems,
                        "empty",
                        "Choose an agency",
                        "value",
                        filled ? "police" : "")
                .add(
                        "radios",
                        "name",
                        "status",
                        "legend",
                        "Status",
                        "problems",
                        problems,
                        "value",
                        filled ? "council" : "",
                        "choices",
                        AGENCIES,
                        "hint",
                        "As it stands today")
                .add(
                        "radios",
                        "name",
                        "firm",
                        "legend",
                        "Is it firm?",
                        "inline",
                        true,
                        "choices",
                        List.of(new Choice("yes", "Yes"), new Choice("no", "No")))
                .add(
                        "checkboxes",
                        "name",
                        "supporting",
                        "legend",
                        "Supporting agencies",
                        "problems",
                        problems,
                        "values",
                        filled ? List.of("police", "fire") : List.of(),
                        "choices",
                        AGENCIES)
                .add(
                        "dateInput",
                        "name",
                        "due",
                        "legend",
                        "Due",
                        "problems",
                        problems,
                        "value",
                        filled ? DateParts.of(LocalDate.of(2018, 3, 9)) : DateParts.EMPTY)
                .add("fileUpload", "name", "file", "label", "Plan file", "problems", problems, "accept", ".yaml,.xlsx")
                .add("button", "text", "Save")
                .add("button", "text", "Remove", "kind", "warning", "name", "act", "value", "remove")
                .add("button", "text", "Cancel", "kind", "secondary", "href", "/sink/empty");
        return fields.component(
                "form", "site", site, "action", "/sink", "version", 3L, "multipart", true, "content", fields.all());
    }

    static Problems everyProblem() {
        return Problems.of(
                new Problem("title", "Enter a title"),
                new Problem("target", "Target must be a number, like 12.5"),
                new Problem("description", "Description must be 200 characters or fewer"),
                new Problem("lead", "Choose the agency that leads"),
                new Problem("status", "Choose a status"),
                new Problem("supporting", "Choose at least one agency"),
                new Problem("due", "Due must be a real date"),
                new Problem("file", "Choose a file"));
    }

    /** Everything that only shows something. */
    Content display() {
        var sink = new Sink(engine);
        return sink.add("notificationBanner", "text", "The plan was adopted on 9 March 2018", "id", "adopted")
                .add("warningText", "text", "Figures for the fourth quarter are provisional.")
                .add("insetText", "content", Sink.text("This action is shared by three partnerships."))
                .add("details", "summary", "How this is counted", "content", Sink.text("Incidents as published."))
                .add("heading", "text", "States", "level", 2, "caption", "Tags")
                .add("heading", "text", "In words", "level", 3)
                .add("insetText", "content", allTags(sink))
                .add(
                        "summaryList",
                        "rows",
                        List.of(
                                SummaryRow.of("Lead agency", "Sandshire Police").withAction("Change", "/sink/lead"),
                                SummaryRow.of("Owner", (String) null),
                                SummaryRow.of(
                                        "Status", sink.component("tag", "tag", new Tag("Ongoing", Tag.Colour.BLUE)))))
                .add(
                        "tabs",
                        "tabs",
                        List.of(
                                new Tab("first-year", "2017-18", Sink.text("The first year")),
                                new Tab("second-year", "2018-19", Sink.text("The second year"))))
                .add(
                        "bothVersions",
                        "fields",
                        List.of(
                                new BothVersions("Title", LONG, LONG.replace("joint", "weekly")),
                                new BothVersions("Target", "12.5%", "12.5%")))
                .add("heading", "text", "Figures", "level", 2)
                .add("chart/bar", "chart", bars())
                .add("chart/line", "chart", lines())
                .add("chart/stacked", "chart", stacked())
                .add("pagination", "pages", new Pagination(5, 12, page -> "/sink/filled?page=" + page))
                .all();
    }

    private static Content allTags(Sink sink) {
        return output -> {
            for (var colour : Tag.Colour.values()) {
                sink.component("tag", "tag", new Tag(colour.cssClass().substring(11), colour))
                        .writeTo(output);
                output.writeContent(" ");
            }
        };
    }

    static StackedChart stacked() {
        return new StackedChart(
                "Actions by colour, each quarter of 2017-18",
                "actions",
                List.of("Red", "Amber", "Green"),
                List.of(new StackedChart.Bar("Q1", List.of(1, 4, 20)), new StackedChart.Bar("Q2", List.of(3, 0, 22))));
    }

    static BarChart bars() {
        return new BarChart(
                "Actions by agency, 2017-18",
                "Actions",
                List.of(
                        new BarChart.Bar("Sandmouth Borough Council", 23),
                        new BarChart.Bar("Sandshire Police and Crime Commissioner", 9),
                        new BarChart.Bar("Housing association", 0)));
    }

    static LineChart lines() {
        return new LineChart(
                "Incidents a quarter",
                "Incidents",
                List.of("Q1", "Q2", "Q3", "Q4"),
                List.of(
                        new LineChart.Series("Sandmouth", Arrays.asList(120.0, 134.0, null, 99.0)),
                        new LineChart.Series("Sandshire", Arrays.asList(100.0, 101.0, 99.5, 98.0))));
    }
}
