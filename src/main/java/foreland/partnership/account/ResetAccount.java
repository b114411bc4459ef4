package foreland.partnership.account;

import foreland.house.House;
import foreland.house.HouseOptions;
import foreland.house.Refusal;
import foreland.journal.Acting;
import foreland.partnership.InvitationSecret;
import foreland.post.Post;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code foreland account reset EMAIL}: a link for whoever has lost password or app, and nobody who could make them one. */
@Command(
        name = "reset",
        description =
                "Prints a link at which a person sets a new password and a new second factor; it works once, for a day.",
        mixinStandardHelpOptions = true)
class ResetAccount implements Callable<Integer> {

    private static final Duration LASTS = Duration.ofDays(1);

    @Parameters(paramLabel = "EMAIL", description = "The address they sign in with.")
    private String email = "";

    @Mixin
    private HouseOptions options = new HouseOptions();

    @Override
    public Integer call() {
        try (House house = options.open("/desk/partnership/people")) {
            AccountSql accounts = house.get(AccountSql.class);
            AccountSql.Known account = accounts.find(email)
                    .orElseThrow(() -> new Refusal("There is no open account with the address " + email
                            + ". Check it; people are listed on the page People of a partnership."));
            InvitationSecret secret = Acting.system(null)
                    .doing(() -> accounts.makeLink(
                            account.person(), true, LASTS, "link to set a password made on the machine", made -> {}));
            String site = house.get(Post.class).publicAddress().orElse("http://localhost:8080");
            System.out.println(site + "/set-password/" + secret.value());
            System.err.println("It works once, until tomorrow at this time. Start Foreland and open it there"
                    + " (another address or port than this one will do as well).");
        }
        return 0;
    }
}
