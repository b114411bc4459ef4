package foreland.document;

/** How lists of a Word file are marked: 1 is the bullet, from 2 on each numbered list, which begins at 1 again. */
final class DocxLists {

    static final int BULLETS = 1;

    private DocxLists() {}

    static String xml(int numberedLists) {
        Markup out = new Markup().raw(DocxRelations.XML).open("w:numbering", "xmlns:w", DocxBody.W);
        level(out, "0", "bullet", "•");
        level(out, "1", "decimal", "%1.");
        use(out, BULLETS, "0", false);
        for (int i = 1; i <= numberedLists; i++) {
            use(out, BULLETS + i, "1", true);
        }
        return out.close("w:numbering").toString();
    }

    private static void level(Markup out, String id, String format, String text) {
        out.open("w:abstractNum", "w:abstractNumId", id)
                .empty("w:multiLevelType", "w:val", "singleLevel")
                .open("w:lvl", "w:ilvl", "0")
                .empty("w:start", "w:val", "1")
                .empty("w:numFmt", "w:val", format)
                .empty("w:lvlText", "w:val", text)
                .empty("w:lvlJc", "w:val", "left")
                .open("w:pPr")
                .empty("w:ind", "w:left", "400", "w:hanging", "400")
                .close("w:pPr")
                .close("w:lvl")
                .close("w:abstractNum");
    }

    private static void use(Markup out, int id, String level, boolean restarts) {
        out.open("w:num", "w:numId", Integer.toString(id)).empty("w:abstractNumId", "w:val", level);
        if (restarts) {
            out.open("w:lvlOverride", "w:ilvl", "0")
                    .empty("w:startOverride", "w:val", "1")
                    .close("w:lvlOverride");
        }
        out.close("w:num");
    }
}
