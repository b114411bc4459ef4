package foreland.partnership.setup;

import foreland.house.StartupNotice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints the set-up code at the end of a start, as long as nobody has an account. */
@Component
class SetUpNotice implements StartupNotice {

    private final SetUpInstallation installation;
    private final SetUpCode code;

    SetUpNotice(SetUpInstallation installation, SetUpCode code) {
        this.installation = installation;
        this.code = code;
    }

    @Override
    public List<String> lines() {
        return installation.isDue()
                ? List.of("Nobody has an account yet. Open /set-up and enter the set-up code: " + code.words())
                : List.of();
    }
}
