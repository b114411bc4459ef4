package foreland.house;

import java.util.List;

/** Lines printed at the end of a start, below the address: the example sign-ins, say. Shown in {@code @Order}. */
public interface StartupNotice {

    /** The lines to print; none when there is nothing to say. */
    List<String> lines();
}
