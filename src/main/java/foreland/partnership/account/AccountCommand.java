package foreland.partnership.account;

import picocli.CommandLine.Command;

/** {@code foreland account …}. */
@Command(
        name = "account",
        description = "The way back in for who can sign in no more.",
        subcommands = {ResetAccount.class},
        mixinStandardHelpOptions = true)
public final class AccountCommand {}
