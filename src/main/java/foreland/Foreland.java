package foreland;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program. */
@SpringBootApplication
@Modulithic(
        systemName = "Foreland",
        sharedModules = {"calendar", "money", "geography", "journal", "govuk", "house"})
public class Foreland {

    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
