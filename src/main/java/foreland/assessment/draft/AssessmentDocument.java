package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.Audience;
import foreland.assessment.CrimeFigures.Line;
import foreland.document.Block;
import foreland.document.Block.Items;
import foreland.document.Block.Notice;
import foreland.document.Block.Paragraph;
import foreland.document.Document;
import foreland.document.Prose;
import foreland.document.Section;
import foreland.document.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts an assessment together: the same data and words for both audiences, less in the public one. */
final class AssessmentDocument {

    /** A section of its own for so many of the most frequent types, and for each that changed clearly. */
    private static final int THEMES = 5;

    private final Content content;
    private final Audience audience;
    private final AssessmentData data;
    private final Exhibits exhibits;
    private final Sentences sentences;
    private final Map<String, Exhibit> shown = new LinkedHashMap<>();
    private final @Nullable String sourcePages;

    /** @param sourcePages where the pages of figures' origins are; null where readers have none */
    AssessmentDocument(Content content, Audience audience, @Nullable String sourcePages) {
        this.content = content;
        this.audience = audience;
        this.data = content.data();
        this.exhibits =
                new Exhibits(content.figures(), audience, content.assessment().threshold());
        this.sentences = new Sentences(data, exhibits);
        this.sourcePages = sourcePages;
    }

    Document write(LocalDate date) {
        Assessment assessment = content.assessment();
        List<Section> sections = new ArrayList<>();
        for (Part part : Part.values()) {
            section(part).ifPresent(sections::add);
        }
        return new Document(
                assessment.title(),
                data.area().name() + ", " + Written.months(data.from(), data.to()),
                "What the agencies’ data say about crime, disorder and substance misuse in "
                        + data.area().name(),
                content.partnership(),
                date,
                front(),
                sections,
                sources());
    }

    /** What is shown and where it comes from, by its place in the document. */
    Map<String, Exhibit> exhibits() {
        write(LocalDate.EPOCH);
        return shown;
    }

    private List<Words> front() {
        List<Words> front = new ArrayList<>(List.of(
                Words.of(content.partnership()),
                Words.of(audience.title() + ". State: "
                        + content.assessment().status().title().toLowerCase(java.util.Locale.UK) + ".")));
        if (content.frozen() != null) {
            front.add(Words.of("Figures are frozen; fingerprint of the data "
                    + content.frozen().substring(0, 16) + "."));
        } else {
            front.add(Words.of("Figures follow the evidence as it comes in and may still change."));
        }
        return front;
    }

    private Optional<Section> section(Part part) {
        List<Block> blocks = new ArrayList<>();
        List<Section> parts = new ArrayList<>();
        switch (part) {
            case PURPOSE -> purpose(blocks);
            case CONTEXT -> context(blocks);
            case OVERVIEW -> overview(blocks);
            case THEMES -> themes(parts);
            case PLACES -> places(blocks);
            case CHANGES -> changes(blocks);
            case COMMUNITY, HORIZON -> {}
            case LAST_PLAN -> PlanAndPriorities.lastPlan(content, audience, this::add, blocks);
            case PRIORITIES -> PlanAndPriorities.priorities(content, audience, this::add, blocks);
            case GAPS -> gaps(blocks);
        }
        blocks.addAll(Prose.read(content.text(part)));
        if (blocks.isEmpty() && parts.isEmpty()) {
            if (part.required() == null) {
                return Optional.empty();
            }
            blocks.add(new Notice(Words.of("This section is still to be written.")));
        }
        return Optional.of(new Section(part.key(), part.heading(), blocks, parts));
    }

    private void purpose(List<Block> blocks) {
        blocks.add(Paragraph.of("This assessment brings together what the agencies of " + content.partnership()
                + " know about crime, disorder and substance misuse, so that the partnership can agree what to do first. The law asks"
                + " for one each year (Crime and Disorder Act 1998, section 6; SI 2007/1830)."));
        blocks.add(
                new Paragraph(Words.of("It covers " + Written.months(data.from(), data.to()) + " and compares with the "
                                + data.span()
                                + " months before. Every change comes with its uncertainty: a change is called clear only when"
                                + " it is more than chance would bring among all that were looked at. ")
                        .and(Words.cite("police"))));
        if (audience == Audience.PUBLIC) {
            blocks.add(
                    new Notice(Words.of("Counts below " + content.assessment().threshold()
                            + ", and others that would give them away, are not published. They are marked "
                            + Hidden.MARK + ".")));
        }
    }

    private void context(List<Block> blocks) {
        Line all = exhibits.own().isEmpty() ? null : exhibits.own().get(0);
        Long population = all == null ? null : all.population();
        if (all != null && population != null) {
            blocks.add(Paragraph.of(data.area().name() + " had " + Written.count(population) + " residents in "
                    + all.populationYear() + " (the sum of its small areas) and has "
                    + data.smallAreas().size()
                    + " small areas (lower layer super output areas)."
                    + " Rates are worked out per resident; visitors are not counted."));
        }
    }

    private void overview(List<Block> blocks) {
        if (data.hasNoCounts()) {
            return;
        }
        blocks.add(Paragraph.of(sentences.level(exhibits.own().get(0))));
        blocks.add(new Items(sentences.standingOut().stream().map(Words::of).toList(), false));
        add(new ChangeExhibits(exhibits).overview(), blocks);
        add(new SeriesExhibits(exhibits).of(AssessmentData.ALL), blocks);
        if (data.districts().size() > 1) {
            new DistrictExhibits(exhibits).districts().forEach(exhibit -> add(exhibit, blocks));
        }
    }

    private void themes(List<Section> parts) {
        List<Line> types = exhibits.own().stream()
                .filter(line -> !line.type().equals(AssessmentData.ALL))
                .toList();
        int hiddenMonths = (int) types.stream()
                .filter(line -> exhibits.hidden().hidesMonths(data, line.type()))
                .count();
        for (int i = 0; i < types.size(); i++) {
            Line line = types.get(i);
            boolean clear = line.isClear() && line.percent() != null;
            if (i >= THEMES && !clear || exhibits.hidden().hides(line.type())) {
                continue;
            }
            List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(sentences.level(line))));
            // One type alone without its line could be worked out from the line of all.
            if (!exhibits.hidden().hidesMonths(data, line.type()) && hiddenMonths != 1) {
                add(new SeriesExhibits(exhibits).of(line.type()), blocks);
            }
            parts.add(new Section("theme-" + Slugs.of(line.type()), line.type(), blocks));
        }
    }

    private void places(List<Block> blocks) {
        if (data.smallAreas().isEmpty()) {
            return;
        }
        blocks.add(Paragraph.of(sentences.concentration()));
        PlaceExhibits places = new PlaceExhibits(data, exhibits);
        places.map().ifPresent(map -> add(map, blocks));
        boolean named = audience == Audience.RESTRICTED;
        HotSpotExhibits hot = new HotSpotExhibits(exhibits);
        blocks.add(Paragraph.of(hot.words(named)));
        if (named) {
            hot.table().ifPresent(table -> add(table, blocks));
        }
        add(places.table(), blocks);
    }

    private void changes(List<Block> blocks) {
        if (data.hasNoCounts()) {
            return;
        }
        new ChangeExhibits(exhibits).changes().ifPresent(chart -> add(chart, blocks));
        boolean named = audience == Audience.RESTRICTED;
        blocks.add(Paragraph.of(sentences.rising(named)));
        if (named) {
            RiseExhibits rises = new RiseExhibits(exhibits);
            rises.smallAreas().ifPresent(table -> add(table, blocks));
            rises.together().ifPresent(table -> add(table, blocks));
            rises.detectable().ifPresent(table -> add(table, blocks));
        }
        sentences.recordingChanges().forEach(said -> blocks.add(new Notice(Words.of(said))));
        data.breaks()
                .forEach(note -> blocks.add(new Notice(Words.of("From " + Written.month(note.from()) + ": "
                        + note.what() + " Figures before and after cannot be compared."))));
    }

    private void gaps(List<Block> blocks) {
        blocks.add(new Items(sentences.gaps().stream().map(Words::of).toList(), false));
        boolean open = data.partners().stream().anyMatch(AssessmentData.PartnerFigure::published);
        if (open || audience == Audience.RESTRICTED && !data.partners().isEmpty()) {
            add(PartnerExhibit.of(data, audience), blocks);
        }
    }

    /** With the way to where it comes from, for those who have the pages. */
    private void add(Exhibit exhibit, List<Block> blocks) {
        shown.put(exhibit.id(), exhibit);
        blocks.add(sourcePages == null ? exhibit.block() : traced(exhibit, sourcePages + exhibit.id()));
    }

    private static Block traced(Exhibit exhibit, String address) {
        Words way = Words.link("Where this comes from: " + exhibit.caption(), address);
        if (exhibit.block() instanceof Block.Grid grid) {
            return new Block.Grid(grid.id(), grid.caption(), grid.columns(), grid.rows(), with(grid.notes(), way));
        }
        Block.Figure figure = (Block.Figure) exhibit.block();
        return new Block.Figure(
                figure.id(), figure.caption(), figure.drawing(), figure.alternative(), with(figure.notes(), way));
    }

    private static List<Words> with(List<Words> notes, Words more) {
        List<Words> all = new ArrayList<>(notes);
        all.add(more);
        return all;
    }

    private List<Document.Source> sources() {
        List<Document.Source> sources = new ArrayList<>();
        int number = 0;
        for (AssessmentData.Used used : data.used()) {
            if (audience == Audience.PUBLIC && !used.published()) {
                continue;
            }
            String id = number++ == 0 ? "police" : "dataset-" + number;
            sources.add(new Document.Source(
                    id,
                    Words.of(used.title() + ", " + used.agency() + ". " + used.licence() + ". "
                            + (used.covers().isEmpty() ? "" : "Covers " + used.covers() + ". ") + "Version "
                            + used.version()
                                    .substring(0, Math.min(16, used.version().length())) + ".")));
        }
        return sources;
    }
}
