package foreland.evidence.submissions;

import foreland.calendar.FinancialQuarter;
import foreland.evidence.Owed;
import foreland.evidence.Prescribed;
import foreland.evidence.Submission;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is owed, by law and by agreement, and what has come. */
@Component
@Transactional(readOnly = true)
class SubmissionCalendar {

    private static final LocalDate ALWAYS = LocalDate.of(2007, 7, 1);

    private final Agencies agencies;
    private final OwedSql owed;

    SubmissionCalendar(Agencies agencies, OwedSql owed) {
        this.agencies = agencies;
        this.owed = owed;
    }

    /** What is due in a quarter, by the day it is due, then by agency. */
    List<Submission> dueIn(FinancialQuarter quarter) {
        return dueIn(List.of(quarter));
    }

    /** The same of several quarters, of the agencies alone for which whoever is acting may give data. */
    List<Submission> toGiveIn(List<FinancialQuarter> quarters) {
        Set<UUID> own = owed.agenciesToGiveFor();
        return dueIn(quarters).stream()
                .filter(each -> own.contains(each.owed().agency()))
                .toList();
    }

    private List<Submission> dueIn(List<FinancialQuarter> quarters) {
        List<Submission.Arrival> arrivals = owed.listArrivals();
        List<Submission> found = new ArrayList<>();
        for (Owed each : listOwed()) {
            for (FinancialQuarter quarter : quarters) {
                each.dueIn(quarter).forEach(period -> found.add(Submission.of(each, period, arrivals)));
            }
        }
        found.sort(Comparator.comparing(Submission::due)
                .thenComparing(each -> each.owed().agencyName())
                .thenComparing(each -> each.owed().dataset()));
        return found;
    }

    private List<Owed> listOwed() {
        List<Owed> all = new ArrayList<>();
        for (Agency agency : agencies.list()) {
            for (Prescribed set : Prescribed.values()) {
                if (agency.asAuthority().filter(set.owedBy()::contains).isPresent()) {
                    Owed law =
                            Owed.byLaw(agency.id(), agency.name(), set, agency.from() == null ? ALWAYS : agency.from());
                    all.add(law.endingOn(agency.to()));
                }
            }
        }
        owed.list().forEach(each -> all.add(each.owed()));
        return all;
    }
}
