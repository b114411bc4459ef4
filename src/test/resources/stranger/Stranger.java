import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import stranger.ApiClient;
import stranger.ApiException;
import stranger.ApiResponse;
import stranger.api.ActionsApi;
import stranger.api.ActivitiesApi;
import stranger.api.PlansApi;
import stranger.api.UpdatesApi;
import stranger.model.Action;
import stranger.model.ActionPage;
import stranger.model.Activity;
import stranger.model.ActivityInput;
import stranger.model.Figure;
import stranger.model.Plan;
import stranger.model.Update;
import stranger.model.UpdateInput;

/**
 * Written by someone who has nothing but openapi.json and two tokens: reads the plan, gives an update, records an activity, and meets
 * another system that was faster. It knows the client that a generator made of the document, and nothing of Foreland.
 */
public class Stranger {

    public static void main(String[] arguments) throws Exception {
        ApiClient mine = client(arguments[0], arguments[1]);
        ApiClient theirs = client(arguments[0], arguments[2]);
        Plan plan = new PlansApi(client(arguments[0], null)).listPlans(null, 10, null).getItems().get(0);
        String year = plan.getYears().get(0);
        System.out.println("plan " + plan.getTitle());
        Action action = readActions(mine, plan.getReference(), year);
        giveUpdate(mine, plan.getReference(), year, action);
        int number = record(mine, plan.getReference(), action);
        conflict(mine, theirs, number);
    }

    private static ApiClient client(String address, String token) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(address);
        if (token != null) {
            client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        }
        return client;
    }

    /** Page by page. */
    private static Action readActions(ApiClient client, String plan, String year) throws ApiException {
        ActionsApi actions = new ActionsApi(client);
        ActionPage page = actions.listActions(plan, year, null, 3, null);
        Action first = page.getItems().get(0);
        int count = page.getItems().size();
        while (page.getNext() != null) {
            page = actions.listActions(plan, year, page.getNext(), 3, null);
            count += page.getItems().size();
        }
        System.out.println("actions " + count);
        System.out.println("measure " + first.getMeasures().get(0).getTitle());
        return first;
    }

    private static void giveUpdate(ApiClient client, String plan, String year, Action action) throws ApiException {
        UpdatesApi updates = new UpdatesApi(client);
        UpdateInput input = new UpdateInput();
        input.setRag(UpdateInput.RagEnum.GREEN);
        input.setProgress("All bins in the High Street were seen.");
        Figure figure = new Figure();
        figure.setMeasure(action.getMeasures().get(0).getTitle());
        figure.setValue(new BigDecimal("27"));
        figure.setAsOf(LocalDate.of(2017, 6, 30));
        input.setFigures(List.of(figure));
        ApiResponse<Update> draft = updates.saveUpdateWithHttpInfo(
                plan, year, action.getReference(), "Q1", input, null, "*", key());
        Update given = updates.submitUpdate(
                plan, year, action.getReference(), "Q1", input, tag(draft), null, key());
        System.out.println("update " + given.getStatus() + " " + given.getFigures().get(0).getValue());
    }

    private static int record(ApiClient client, String plan, Action action) throws ApiException {
        ActivitiesApi activities = new ActivitiesApi(client);
        ActivityInput input = new ActivityInput();
        input.setKind(activities.listActivityKinds(null, null, null).getItems().get(0).getTitle());
        input.setDate(LocalDate.of(2017, 5, 2));
        input.setPlace("Mill Lane");
        input.setCount(12);
        input.setPlan(plan);
        input.setAction(action.getReference());
        String key = key();
        Activity first = activities.recordActivity(input, key);
        Activity again = activities.recordActivity(input, key);
        System.out.println("activity " + first.getCount() + " recorded once: " + first.getNumber().equals(again.getNumber()));
        return first.getNumber();
    }

    /** Both read it; the other system saves first. Mine is refused, reads again, keeps what they said and adds its own. */
    private static void conflict(ApiClient mine, ApiClient theirs, int number) throws ApiException {
        ActivitiesApi here = new ActivitiesApi(mine);
        ActivitiesApi there = new ActivitiesApi(theirs);
        ApiResponse<Activity> seen = here.getActivityWithHttpInfo(number, null);
        ActivityInput other = input(seen.getData());
        other.setCount(14);
        there.correctActivity(number, tag(seen), other, key());
        ActivityInput own = input(seen.getData());
        own.setNote("With the ward's volunteers");
        try {
            here.correctActivity(number, tag(seen), own, key());
            System.out.println("overwritten");
        } catch (ApiException refused) {
            System.out.println("conflict " + refused.getCode() + " " + refused.getResponseBody().contains("stale-version"));
        }
        ApiResponse<Activity> now = here.getActivityWithHttpInfo(number, null);
        ActivityInput both = input(now.getData());
        both.setNote("With the ward's volunteers");
        Activity saved = here.correctActivity(number, tag(now), both, key());
        System.out.println("resolved " + saved.getCount() + " " + saved.getNote());
    }

    private static ActivityInput input(Activity activity) {
        ActivityInput input = new ActivityInput();
        input.setKind(activity.getKind());
        input.setDate(activity.getDate());
        input.setPlace(activity.getPlace());
        input.setCount(activity.getCount());
        input.setPlan(activity.getPlan());
        input.setAction(activity.getAction());
        input.setNote(activity.getNote());
        return input;
    }

    private static String tag(ApiResponse<?> answer) {
        return answer.getHeaders().get("etag").get(0);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
