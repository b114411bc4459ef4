package foreland.governance.meetings;

import foreland.calendar.LondonTime;
import foreland.governance.Body;
import foreland.governance.Governance;
import foreland.governance.GovernancePolicy;
import foreland.governance.Meeting;
import foreland.governance.MeetingStatus;
import foreland.governance.Meetings;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists and plans meetings, and says that they were held. */
@Controller
@RequestMapping(MeetingsController.PATH)
class MeetingsController {

    static final String PATH = "/desk/governance/meetings";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Governance governance;
    private final Meetings meetings;
    private final OnceOnly onceOnly;
    private final Clock clock;

    MeetingsController(Governance governance, Meetings meetings, OnceOnly onceOnly, Clock clock) {
        this.governance = governance;
        this.meetings = meetings;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GetMapping
    @OpenToMembers
    Object list(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model, HttpServletRequest request) {
        List<Meeting> all = meetings.list();
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var table = MeetingsPage.table(governance.listBodies(), request.getContextPath());
        var download = TableDownload.of(table, all, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", new MeetingsPage(table.show(all, wanted), GovernancePolicy.mayKeep(viewer)));
        return "governance/meetings/list";
    }

    @GetMapping("/new")
    @Requires(GovernancePolicy.KEEP)
    String showNew(Model model) {
        model.addAttribute("page", new NewMeetingPage(MeetingForm.EMPTY, Problems.none(), governance.listBodies()));
        return "governance/meetings/form";
    }

    @PostMapping("/new")
    @Requires(GovernancePolicy.KEEP)
    String add(
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam Map<String, String> posted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        MeetingForm form = MeetingForm.posted(posted);
        List<Body> bodies = governance.listBodies();
        return onceOnly.answer(token, () -> add(form, bodies))
                .match(
                        location -> {
                            next.addFlashAttribute("message", "Meeting added");
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", new NewMeetingPage(form, problems, bodies));
                            return "governance/meetings/form";
                        });
    }

    private Outcome<Problems> add(MeetingForm form, List<Body> bodies) {
        Problems problems = form.problems(bodies);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Meeting meeting = form.toMeeting(bodies);
        meetings.plan(meeting);
        return Outcome.saved(PATH + "/" + meeting.id());
    }

    @GetMapping("/{id}")
    @OpenToMembers
    String show(@PathVariable UUID id, @RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute("page", page(get(id), viewer, Problems.none()));
        return "governance/meetings/meeting";
    }

    @PostMapping("/{id}")
    @Requires(GovernancePolicy.KEEP)
    String settle(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam int version,
            @RequestParam MeetingStatus status,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Meeting meeting = get(id);
        return onceOnly.answer(token, () -> settle(meeting, version, status))
                .match(
                        location -> {
                            next.addFlashAttribute(
                                    "message",
                                    "Meeting marked as " + status.title().toLowerCase(Locale.UK));
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            model.addAttribute("page", page(get(id), viewer, problems));
                            return "governance/meetings/meeting";
                        });
    }

    private Outcome<Problems> settle(Meeting meeting, int version, MeetingStatus status) {
        if (status == MeetingStatus.HELD && meeting.date().isAfter(LondonTime.today(clock))) {
            return Outcome.refused(
                    Problems.none().and("", "The meeting is still to come. Mark it as held once it was"));
        }
        boolean settled = version == meeting.version() && meetings.settle(meeting, status);
        return settled
                ? Outcome.saved(PATH + "/" + meeting.id())
                : Outcome.refused(Problems.none()
                        .and("", "Someone else changed this meeting meanwhile. This is how it stands now"));
    }

    private MeetingPage page(Meeting meeting, Viewer viewer, Problems problems) {
        boolean keeps = GovernancePolicy.mayKeep(viewer);
        return new MeetingPage(
                meeting,
                MeetingsPage.nameOf(meeting, governance.listBodies()),
                DAY.format(meeting.date()),
                keeps && meeting.mayBeHeldOn(LondonTime.today(clock)),
                keeps && meeting.status() == MeetingStatus.PLANNED,
                problems);
    }

    private Meeting get(UUID id) {
        return meetings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
