package foreland.house.running;

import foreland.house.Backup;
import foreland.house.HouseFolder;
import foreland.house.HouseSecret;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the Spring application on premises that are ready. */
final class Application {

    /** A hanging database must not hold a page for longer than a person waits. */
    private static final Map<String, Object> IMPATIENT = Map.of(
            "spring.datasource.hikari.data-source-properties.socketTimeout", "4",
            "spring.datasource.hikari.data-source-properties.connectTimeout", "3");

    private final Class<?> main;
    private final Premises premises;

    Application(Class<?> main, Premises premises) {
        this.main = main;
        this.premises = premises;
    }

    /** With its web pages. */
    ConfigurableApplicationContext serve(String address, int port) {
        Map<String, Object> settings = new LinkedHashMap<>(IMPATIENT);
        settings.put("server.address", address);
        settings.put("server.port", port);
        settings.put(Routines.ON, "true");
        return start(settings, WebApplicationType.SERVLET);
    }

    /** Without, and only with the beans that the command asks for. */
    ConfigurableApplicationContext withoutPages() {
        return start(Map.of("spring.main.lazy-initialization", "true"), WebApplicationType.NONE);
    }

    private ConfigurableApplicationContext start(Map<String, Object> settings, WebApplicationType type) {
        Map<String, Object> all = new LinkedHashMap<>(settings);
        all.putAll(premises.database().pool());
        all.put("foreland.evidence.folder", premises.evidence().toString());
        // Where what is uploaded is moved from: on the disk of the evidence, never in a small or memory-backed /tmp.
        all.put(
                "spring.servlet.multipart.location",
                premises.evidence().resolve("arriving").toAbsolutePath().toString());
        Backup backup = premises.backup();
        HouseSecret secret = premises.secret();
        HouseFolder folder = premises.folder();
        return new SpringApplicationBuilder(main)
                .web(type)
                .lazyInitialization(type == WebApplicationType.NONE)
                // The house closes the application before the database, and registers a hook of its own.
                .registerShutdownHook(false)
                .initializers(context -> {
                    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("house", all));
                    context.getBeanFactory().registerSingleton("houseBackup", backup);
                    context.getBeanFactory().registerSingleton("houseSecret", secret);
                    context.getBeanFactory().registerSingleton("houseFolder", folder);
                })
                .run();
    }
}
