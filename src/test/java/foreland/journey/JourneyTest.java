package foreland.journey;

import foreland.Foreland;
import foreland.testing.QuickPasswords;
import foreland.testing.TestClock;
import foreland.testing.WithTestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the program as it runs. All such tests share one application and one database; each makes a {@link
 * TestPartnership} of its own, so that none sees what another did.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Foreland.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // A provider of accounts to sign in with stands on this machine, in the test's own process.
        properties = "foreland.sign-in.inside=true")
@WithTestDatabase
@Import({TestClock.InPlace.class, QuickPasswords.class})
public @interface JourneyTest {}
