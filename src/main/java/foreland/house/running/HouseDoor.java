package foreland.house.running;

import foreland.house.DataOptions;
import foreland.house.House;
import java.util.function.Consumer;

/** Opens the house for commands that run to their end. */
public final class HouseDoor implements House.Opener {

    private final Class<?> main;

    /** @param main the Spring application's main class */
    public HouseDoor(Class<?> main) {
        this.main = main;
    }

    @Override
    public House open(DataOptions options, String page) {
        // Standard output belongs to the command's result.
        Consumer<String> progress = System.err::println;
        Premises premises = Premises.open(options, page, progress);
        OnShutdown.close(premises);
        try {
            OpenHouse house = new OpenHouse(new Application(main, premises).withoutPages(), premises);
            house.get(FirstStartSteps.class).run(false, progress);
            return house;
        } catch (RuntimeException e) {
            premises.close();
            throw e;
        }
    }
}
