package foreland.house;

import java.nio.file.Path;

/**
 * The data directory of this node, for what a module keeps outside the database. A bean of this type is there while a house is
 * open.
 *
 * @param path readable by its owner alone
 */
public record HouseFolder(Path path) {}
