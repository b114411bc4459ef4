package foreland.delivery.closing;

import foreland.calendar.DateWords;
import foreland.delivery.closing.Section.Block;
import foreland.delivery.closing.Section.Piece;
import foreland.plan.YearEndDisposition;
import java.util.ArrayList;
import java.util.List;

/** Writes the section of a report that tells how a year's plan went. Every number in it is counted from the actions. */
final class LastYear {

    private final ClosingYear year;
    private final String when;

    private LastYear(ClosingYear year, String when) {
        this.year = year;
        this.when = when;
    }

    /**
     * The section.
     *
     * @param when as of when, such as "At its close" or "As at 9 March 2017"
     * @param highlights those chosen, in the order in which they are told
     */
    static Section write(ClosingYear year, String when, List<Highlight> highlights) {
        return new LastYear(year, when).section(highlights);
    }

    private Section section(List<Highlight> highlights) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(counts(), List.of()));
        if (!highlights.isEmpty()) {
            blocks.add(new Block(
                    plain("Highlights of the year:"),
                    highlights.stream()
                            .map(highlight -> Section.Text.of(Piece.from(highlight.words(), highlight.path())))
                            .toList()));
        }
        for (YearEndDisposition kind : YearEndDisposition.values()) {
            if (kind != YearEndDisposition.COMPLETED && !year.ending(kind).isEmpty()) {
                blocks.add(new Block(plain(heading(kind)), bullets(kind)));
            }
        }
        return new Section(blocks);
    }

    private Section.Text counts() {
        List<Piece> pieces = new ArrayList<>();
        int total = year.tally().total();
        pieces.add(Piece.plain("The action plan of " + year.life().year() + " had "));
        pieces.add(Piece.from(total + (total == 1 ? " action" : " actions"), path()));
        pieces.add(Piece.plain(". " + when + " "));
        List<List<Piece>> parts = new ArrayList<>();
        for (YearEndDisposition kind : YearEndDisposition.values()) {
            int count = year.tally().count(kind);
            if (count > 0) {
                parts.add(List.of(Piece.from(count, filtered(kind)), Piece.plain(" " + verb(kind, count))));
            }
        }
        int without = year.tally().without();
        if (without > 0) {
            parts.add(List.of(Piece.from(without, path()), Piece.plain(" had no outcome yet")));
        }
        for (int i = 0; i < parts.size(); i++) {
            pieces.add(Piece.plain(i == 0 ? "" : i == parts.size() - 1 ? " and " : ", "));
            pieces.addAll(parts.get(i));
        }
        pieces.add(Piece.plain("."));
        return new Section.Text(pieces);
    }

    private String verb(YearEndDisposition kind, int count) {
        boolean one = count == 1;
        return switch (kind) {
            case COMPLETED -> one ? "was completed" : "were completed";
            case ONGOING_TO_YEAR_END ->
                (one ? "was" : "were") + " ongoing and due by "
                        + DateWords.day(year.life().year().lastDay());
            case CARRIED_FORWARD ->
                (one ? "goes" : "go") + " on in " + year.life().year().next();
            case ABSORBED_BAU -> (one ? "has" : "have") + " become day-to-day work";
            case NEEDS_FURTHER_WORK -> one ? "needs further work" : "need further work";
            case REPLACED -> (one ? "was" : "were") + " merged into another action";
            case WITHDRAWN -> one ? "was withdrawn" : "were withdrawn";
        };
    }

    private String heading(YearEndDisposition kind) {
        return switch (kind) {
            case COMPLETED -> "Completed:";
            case ONGOING_TO_YEAR_END -> "Ongoing, with what each waits for where that is known:";
            case CARRIED_FORWARD -> "Going on in " + year.life().year().next() + ":";
            case ABSORBED_BAU -> "Now day-to-day work, and by whom:";
            case NEEDS_FURTHER_WORK -> "Needing further work:";
            case REPLACED -> "Merged into another action:";
            case WITHDRAWN -> "Withdrawn:";
        };
    }

    private List<Section.Text> bullets(YearEndDisposition kind) {
        return year.ending(kind).stream().map(line -> bullet(kind, line)).toList();
    }

    private Section.Text bullet(YearEndDisposition kind, Line line) {
        Piece title = Piece.from(line.title(), Addresses.action(year.life(), line.reference()));
        String words = line.end() == null ? "" : line.end().words();
        if (!words.isEmpty()) {
            return Section.Text.of(title, Piece.plain(". " + words));
        }
        return kind == YearEndDisposition.ABSORBED_BAU && line.lead() != null
                ? Section.Text.of(title, Piece.plain(". By " + line.lead() + ", which led it."))
                : Section.Text.of(title, Piece.plain(line.lead() == null ? "." : " (" + line.lead() + ")."));
    }

    private String path() {
        return Addresses.year(year.life());
    }

    /** The list of those that end so, as the year's page filters it. */
    private String filtered(YearEndDisposition kind) {
        return path() + "?f.end=" + DispositionWords.tag(kind).text().replace(" ", "%20") + "#every-action";
    }

    private static Section.Text plain(String text) {
        return Section.Text.of(Piece.plain(text));
    }
}
