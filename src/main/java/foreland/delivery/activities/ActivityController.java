package foreland.delivery.activities;

import foreland.calendar.LondonTime;
import foreland.delivery.Activities;
import foreland.delivery.Activity;
import foreland.delivery.ActivityPolicy;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.JournalLink;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one activity, takes corrections of it, and removes it. */
@Controller
class ActivityController {

    private static final String OVERTAKEN =
            "Someone else changed this activity meanwhile. This is how it stands now: nothing of yours was saved";

    private final Activities activities;
    private final RecordChoicesSql choices;
    private final ActivityRecordsSql records;
    private final OnceOnly onceOnly;
    private final Clock clock;

    ActivityController(
            Activities activities,
            RecordChoicesSql choices,
            ActivityRecordsSql records,
            OnceOnly onceOnly,
            Clock clock) {
        this.activities = activities;
        this.choices = choices;
        this.records = records;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GetMapping(Addresses.ONE)
    @OpenToMembers
    String show(
            @PathVariable int number,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Activity activity = get(number);
        model.addAttribute(
                "page",
                new ActivityPage(
                        activity,
                        ActivityPolicy.mayChange(activity, choices.recordsFor()),
                        ActivityPolicy.mayRecord(viewer),
                        viewer.may(JournalLink.RIGHT)
                                ? JournalLink.to(request.getContextPath(), activity.id())
                                : null));
        return "delivery/activities/activity";
    }

    @GetMapping(Addresses.ONE + "/change")
    @Requires(ActivityPolicy.RECORD)
    String askForChange(@PathVariable int number, Model model) {
        Activity activity = getChangeable(number);
        model.addAttribute(
                "page",
                RecordPage.correcting(
                        activity,
                        activity.version(),
                        choices.find(activity),
                        ActivityForm.of(activity),
                        Problems.none()));
        return RecordActivityController.TEMPLATE;
    }

    @PostMapping(Addresses.ONE + "/change")
    @Requires(ActivityPolicy.RECORD)
    String change(
            @PathVariable int number,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Activity stored = getChangeable(number);
        RecordChoices offered = choices.find(stored);
        ActivityForm form = ActivityForm.posted(request);
        ActivityReading read = ActivityReading.of(form, offered, LondonTime.today(clock), stored.agency());
        Outcome<Problems> outcome = read.problems().isEmpty()
                ? RecordActivityController.whileOpen(() -> onceOnly.answer(
                        token,
                        () -> records.save(stored, version, read.activity())
                                ? Outcome.saved(Addresses.of(number))
                                : Outcome.refused(Problems.none())))
                : Outcome.refused(read.problems());
        return outcome.match(location -> done("Activity " + number + " corrected", location, next), problems -> {
            RecordPage page = RecordPage.correcting(stored, version, offered, form, problems);
            boolean overtaken = problems.isEmpty();
            response.setStatus((overtaken ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST).value());
            model.addAttribute("page", overtaken ? page.overtakenBy(get(number), read.activity()) : page);
            return RecordActivityController.TEMPLATE;
        });
    }

    @GetMapping(Addresses.ONE + "/remove")
    @Requires(ActivityPolicy.RECORD)
    String askWhetherToRemove(@PathVariable int number, Model model) {
        model.addAttribute("page", new RemovePage(getChangeable(number), "", Problems.none()));
        return "delivery/activities/remove";
    }

    @PostMapping(Addresses.ONE + "/remove")
    @Requires(ActivityPolicy.RECORD)
    String remove(
            @PathVariable int number,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Activity stored = getRemovable(number);
        Outcome<Problems> outcome = RecordActivityController.whileOpen(
                () -> onceOnly.answer(token, () -> remove(stored, version, why.strip())));
        return outcome.match(
                location -> done("Activity " + number + " removed", location, next),
                problems -> problems.isEmpty()
                        ? done(OVERTAKEN, Addresses.of(number), next)
                        : refusedToRemove(new RemovePage(stored, why, problems), response, model));
    }

    private Outcome<Problems> remove(Activity stored, int version, String why) {
        if (why.isEmpty()) {
            return Outcome.refused(Problems.none().and("why", "Say why it is to be removed, such as: recorded twice"));
        }
        if (why.length() > RemovePage.LONGEST) {
            return Outcome.refused(
                    Problems.none().and("why", "Shorten the reason to " + RemovePage.LONGEST + " characters"));
        }
        return records.remove(stored, version, why)
                ? Outcome.saved(Addresses.of(stored.number()))
                : Outcome.refused(Problems.none());
    }

    private static String refusedToRemove(RemovePage page, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("page", page);
        return "delivery/activities/remove";
    }

    private static String done(String message, String location, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + location;
    }

    private Activity get(int number) {
        return activities.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Activity getChangeable(int number) {
        Activity activity = get(number);
        if (!ActivityPolicy.mayChange(activity, choices.recordsFor())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return activity;
    }

    /** A form that is sent twice finds the activity removed already: it is answered as the first time. */
    private Activity getRemovable(int number) {
        Activity activity = get(number);
        return activity.isRemoved()
                        && choices.recordsFor().contains(activity.agency().id())
                ? activity
                : getChangeable(number);
    }
}
