package foreland;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Foreland {

    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
