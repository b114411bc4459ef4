package foreland.plan.agreement;

import foreland.plan.Agreement;
import foreland.plan.AgreementState;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.util.List;
import java.util.TreeMap;

/**
 * What all agencies say about a year, by agency.
 *
 * @param mayAnswer whether the reader may answer proposals
 */
record YearAgreementPage(YearLife year, List<OfAgency> agencies, boolean mayAnswer) {

    /** One agency's actions. */
    record OfAgency(String name, List<Ask> actions) {

        long accepted() {
            return count(AgreementState.ACCEPTED);
        }

        String summary() {
            return accepted() + " of " + actions.size() + " accepted"
                    + (count(AgreementState.CHANGE_PROPOSED) == 0
                            ? ""
                            : ", " + count(AgreementState.CHANGE_PROPOSED) + " to be answered");
        }

        private long count(AgreementState state) {
            return actions.stream().filter(ask -> ask.of().state() == state).count();
        }
    }

    static YearAgreementPage of(YearLife year, List<Agreement> all, boolean mayEdit) {
        TreeMap<String, List<Ask>> byAgency = new TreeMap<>();
        all.forEach(agreement -> byAgency.computeIfAbsent(agreement.leadName(), none -> new java.util.ArrayList<>())
                .add(new Ask(agreement)));
        List<OfAgency> agencies = byAgency.entrySet().stream()
                .map(agency -> new OfAgency(agency.getKey(), List.copyOf(agency.getValue())))
                .toList();
        return new YearAgreementPage(year, agencies, mayEdit && year.status() == YearStatus.WITH_AGENCIES);
    }

    boolean isAskedNow() {
        return year.status() == YearStatus.WITH_AGENCIES;
    }
}
