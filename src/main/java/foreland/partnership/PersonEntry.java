package foreland.partnership;

import foreland.journal.Noun;
import foreland.journal.Personal;
import java.util.UUID;

/** A person as the journal keeps them: name and address encrypted under their own key. */
public record PersonEntry(Personal name, Personal email) {

    public static final String KIND = "partnership.person";

    public static Noun noun(UUID person) {
        return Noun.of(KIND, person);
    }

    public static PersonEntry of(Person person) {
        return new PersonEntry(new Personal(person.id(), person.name()), new Personal(person.id(), person.email()));
    }
}
