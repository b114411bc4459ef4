package foreland.assessment.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statistical method as its page explains it.
 *
 * @param slug its name in addresses
 * @param question what it answers
 * @param what how it works, in plain English
 * @param reading how to read its result
 * @param blind what it cannot see
 * @param reference where it comes from
 */
record Method(String slug, String title, String question, String what, String reading, String blind, String reference) {

    static List<Method> list() {
        return Stream.of(ChangeMethods.ALL, SeriesMethods.ALL, PlaceMethods.ALL, RecordMethods.ALL, SurveyMethods.ALL)
                .flatMap(List::stream)
                .toList();
    }

    static Optional<Method> find(String slug) {
        return list().stream().filter(method -> method.slug.equals(slug)).findFirst();
    }
}
