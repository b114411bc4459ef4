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
     * @param waits whether it waits for this person; such items come before all groups
     */
    record Item(int place, String group, String title, String path, String about, boolean waits) {

        public Item(int place, String group, String title, String path, String about) {
            this(place, group, title, path, about, false);
        }

        /** The same as something that waits for this person. */
        public Item waiting() {
            return new Item(place, group, title, path, about, true);
        }
    }
}
