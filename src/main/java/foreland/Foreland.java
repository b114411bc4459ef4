package foreland;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The program. Its beans are named by their whole class, so that every slice may have a controller called what it is. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Foreland",
        sharedModules = {"calendar", "money", "geography", "journal", "govuk", "house", "post", "api", "document"})
public class Foreland {

    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
