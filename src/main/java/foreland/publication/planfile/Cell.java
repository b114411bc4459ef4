package foreland.publication.planfile;

/**
 * A filled cell of a table.
 *
 * @param path its column's heading from here on: names and numbers with blanks between, such as {@code measures 2 title}
 * @param text what stands in it
 * @param head the place of the heading
 * @param place the place of the cell
 */
record Cell(String path, String text, Place head, Place place) {

    String first() {
        int blank = path.indexOf(' ');
        return blank < 0 ? path : path.substring(0, blank);
    }

    boolean hasRest() {
        return path.indexOf(' ') > 0;
    }

    Cell rest() {
        return new Cell(path.substring(path.indexOf(' ') + 1), text, head, place);
    }
}
