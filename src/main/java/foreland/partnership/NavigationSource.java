package foreland.partnership;

import java.util.List;

/** Adds entries to the navigation under the header. Modules above implement it, so that this one need not know their pages. */
public interface NavigationSource {

    /** The entries for whoever is looking; none that they may not open. */
    List<Entry> entries(Viewer viewer);

    /**
     * One entry.
     *
     * @param place where it stands among the others, smallest first
     * @param path its address within the partnership, such as {@code /plan}
     */
    record Entry(int place, String text, String path) {}
}
