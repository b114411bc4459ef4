package foreland;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the code to docs/architecture.md. Templates are classes here too, so they are held to it as well. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("foreland");

    /** Modules by the level they stand on: none may look up. */
    private static final Set<String> FOUNDATIONS =
            Set.of("calendar", "money", "geography", "journal", "govuk", "document", "house", "post", "api");

    @Test
    void modules_keep_to_their_arrows() {
        ApplicationModules.of(Foreland.class).verify();
    }

    @Test
    void foundations_know_no_capability() {
        for (String foundation : FOUNDATIONS) {
            noClasses()
                    .that()
                    .resideInAPackage("foreland." + foundation + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("foreland.partnership..", "foreland.plan..", "foreland.publication..")
                    .allowEmptyShould(true)
                    .check(CODE);
        }
    }

    @Test
    void public_types_of_the_plan_know_neither_spring_nor_sql() {
        noClasses()
                .that()
                .resideInAPackage("foreland.plan")
                .and()
                .arePublic()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
                .check(CODE);
    }

    @Test
    void controllers_are_package_private_and_hold_no_sql() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should(bePackagePrivate())
                .check(CODE);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc..")
                .check(CODE);
    }

    @Test
    void nothing_is_called_after_its_layer_only() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CODE);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("foreland.house..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(CODE);
    }

    @Test
    void templates_are_among_the_code_that_is_checked() {
        assertThat(CODE.stream().map(JavaClass::getSimpleName).filter(name -> name.startsWith("Jte")))
                .isNotEmpty();
    }

    private static ArchCondition<JavaClass> bePackagePrivate() {
        return new ArchCondition<>("be package-private") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isPublic = type.getModifiers().contains(JavaModifier.PUBLIC);
                events.add(new SimpleConditionEvent(type, !isPublic, type.getName() + " is public"));
            }
        };
    }
}
