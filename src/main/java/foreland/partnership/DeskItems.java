package foreland.partnership;

import java.util.List;

/** Adds to a signed-in person's home page what there is for them to do or to open. Modules above implement it. */
public interface DeskItems {

    List<Item> listFor(Viewer viewer);

    /**
     * One thing on the desk.
     *
     * @param place where its group stands among the others, smallest first
     * @param group heading it stands under, such as "The plan"
     * @param path address within the partnership
     * @param about one sentence on what it is or what is due
     */
    record Item(int place, String group, String title, String path, String about) {}
}
