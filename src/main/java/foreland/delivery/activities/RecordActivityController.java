package foreland.delivery.activities;

import foreland.calendar.LondonTime;
import foreland.delivery.ActivityPolicy;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.BrokenConstraint;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in an activity as it happened. */
@Controller
@Requires(ActivityPolicy.RECORD)
class RecordActivityController {

    static final String TEMPLATE = "delivery/activities/record";

    private final RecordChoicesSql choices;
    private final ActivityRecordsSql records;
    private final OnceOnly onceOnly;
    private final Clock clock;

    RecordActivityController(RecordChoicesSql choices, ActivityRecordsSql records, OnceOnly onceOnly, Clock clock) {
        this.choices = choices;
        this.records = records;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GetMapping(Addresses.RECORD)
    String ask(Model model) {
        RecordChoices offered = choices.find(null);
        ActivityForm form = ActivityForm.fresh(offered, LondonTime.today(clock));
        model.addAttribute("page", RecordPage.recording(offered, form, Problems.none()));
        return TEMPLATE;
    }

    @PostMapping(Addresses.RECORD)
    String record(
            @RequestParam(FormToken.FIELD) UUID token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        RecordChoices offered = choices.find(null);
        ActivityForm form = ActivityForm.posted(request);
        LocalDate today = LondonTime.today(clock);
        ActivityReading read = ActivityReading.of(form, offered, today, null);
        Outcome<Problems> outcome = read.problems().isEmpty()
                ? whileOpen(() ->
                        onceOnly.answer(token, () -> Outcome.saved(Addresses.of(records.add(read.activity())))))
                : Outcome.refused(read.problems());
        return outcome.match(
                location -> {
                    next.addFlashAttribute(NextPage.MESSAGE, "Activity recorded");
                    return "redirect:" + location;
                },
                problems -> {
                    response.setStatus(HttpStatus.BAD_REQUEST.value());
                    model.addAttribute("page", RecordPage.recording(offered, form, problems));
                    return TEMPLATE;
                });
    }

    /** The year may have been closed, or the plan changed, while someone was typing. */
    static Outcome<Problems> whileOpen(Supplier<Outcome<Problems>> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException refused) {
            return Outcome.refused(
                    switch (BrokenConstraint.nameIn(refused).orElse("")) {
                        case "activity_is_of_an_open_year" ->
                            Problems.none().and("date", "The year of that day was closed meanwhile. Nothing was saved");
                        case "activity_serves_a_focus_area_of_its_plan" ->
                            Problems.none()
                                    .and(
                                            "focusArea",
                                            "That focus area was taken out of the plan meanwhile. Choose another");
                        case "activity_serves_an_action_of_its_year" ->
                            Problems.none()
                                    .and(
                                            "action",
                                            "That action was taken out of the plan meanwhile. Choose another, or none");
                        default -> throw refused;
                    });
        }
    }
}
