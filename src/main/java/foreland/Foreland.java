package foreland;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Foreland {

    public static void main(String[] args) {
        SpringApplication.run(Foreland.class, args);
    }
}
