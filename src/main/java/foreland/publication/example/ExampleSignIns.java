package foreland.publication.example;

import foreland.house.StartupNotice;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints, where the example is loaded, with whom one can sign in. */
@Component
class ExampleSignIns implements StartupNotice {

    private final Partnerships partnerships;

    ExampleSignIns(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public List<String> lines() {
        if (partnerships.list().stream().noneMatch(Partnership::example)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Example sign-ins, on this machine only; the password of each is " + ExamplePerson.PASSWORD);
        ExamplePerson.ALL.forEach(person -> lines.add("  %-32s %s".formatted(person.email(), person.what())));
        return lines;
    }
}
