package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Where the plan's pages are. References hold only characters that an address may hold as they are.
 *
 * @param base what stands before every address of the partnership; empty for the home partnership
 */
record Addresses(String base) {

    static Addresses of(HttpServletRequest request) {
        return new Addresses(request.getContextPath());
    }

    String home() {
        return base + "/";
    }

    String plan() {
        return base + "/plan";
    }

    /** One document, whether current or not. */
    String document(String reference) {
        return base + "/plans/" + reference;
    }

    String year(FinancialYear year) {
        return base + "/plan/" + year;
    }

    /** How the actions of the year in force are going. */
    String progress() {
        return base + "/progress";
    }

    String table(FinancialYear year) {
        return year(year) + "/table";
    }

    String byAgency(FinancialYear year) {
        return year(year) + "/by-agency";
    }

    String facts(FinancialYear year) {
        return year(year) + "/facts";
    }

    /** The first document's action of this reference, in a year. */
    String action(FinancialYear year, String reference) {
        return year(year) + "/actions/" + reference;
    }

    /** The action of one document, for a year in which several documents use the same reference. */
    String action(FinancialYear year, String reference, String document) {
        return action(year, reference) + "?plan=" + document;
    }

    String compare(FinancialYear left, FinancialYear right) {
        return base + "/plan/compare?left=" + left + "&right=" + right;
    }
}
