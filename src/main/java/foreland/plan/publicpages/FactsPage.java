package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import java.util.List;

/** Everything published about a year, document by document. */
record FactsPage(FinancialYear year, Addresses at, List<Section> sections) {

    /** What one document says. */
    record Section(String title, String kind, String href, List<String> contradictions, Facts facts) {}

    static FactsPage of(YearDocuments documents, Addresses at) {
        return new FactsPage(
                documents.year(),
                at,
                documents.list().stream()
                        .map(document -> new Section(
                                document.plan().title(),
                                YearPage.kind(document.plan()),
                                at.document(document.plan().reference()),
                                Contradictions.of(document.year()),
                                Facts.of(document.plan(), document.year().facts())))
                        .filter(section -> !section.facts().isEmpty()
                                || !section.contradictions().isEmpty())
                        .toList());
    }
}
