package foreland.house.running;

import foreland.house.House;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on its premises. The application is closed first, so that it finishes its work on a live database. */
final class OpenHouse implements House {

    private final ConfigurableApplicationContext context;
    private final Premises premises;

    OpenHouse(ConfigurableApplicationContext context, Premises premises) {
        this.context = context;
        this.premises = premises;
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public synchronized void close() {
        try {
            context.close();
        } finally {
            premises.close();
        }
    }
}
