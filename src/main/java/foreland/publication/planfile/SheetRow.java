package foreland.publication.planfile;

/**
 * A row of a sheet.
 *
 * @param in the keys of what it belongs to
 * @param number its place in its list
 * @param fields its content
 */
record SheetRow(String in, int number, Tree.Fields fields) {}
