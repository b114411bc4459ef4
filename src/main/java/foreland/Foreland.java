package foreland;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program. */
@SpringBootApplication
@Modulithic(
        systemName = "Foreland",
        sharedModules = {"calendar", "money", "geography", "journal", "govuk", "house"})
public class Foreland {

    public static void main(String[] args) {
        SpringApplication.run(Foreland.class, args);
    }
}
