package foreland;

import foreland.assessment.run.AssessCommand;
import foreland.evidence.commands.EvidenceCommand;
import foreland.house.DataOptions;
import foreland.house.House;
import foreland.house.ProgramVersion;
import foreland.house.running.BackUpCommand;
import foreland.house.running.CommandRun;
import foreland.house.running.HouseDoor;
import foreland.house.running.RestoreCommand;
import foreland.house.running.ServeCommand;
import foreland.house.running.TrainCommand;
import foreland.partnership.account.AccountCommand;
import foreland.publication.commands.PlanCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: every module's commands in one list. Exit codes: 0 done, 1 refused with reasons, 2 wrong usage. */
@Command(
        name = "foreland",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        description =
                "Runs a Community Safety Partnership: from evidence to a published plan, and from the plan to proof.",
        subcommands = {
            PlanCommand.class,
            EvidenceCommand.class,
            AssessCommand.class,
            AccountCommand.class,
            BackUpCommand.class,
            RestoreCommand.class
        },
        footer = {"", "Without a command, foreland serves the pages: foreland serve."})
final class Commands implements House.Opener {

    private final House.Opener door = new HouseDoor(Foreland.class);

    private Commands() {}

    static int run(String... arguments) {
        CommandLine line = new CommandLine(new Commands())
                .addSubcommand(new ServeCommand(Foreland.class))
                .addSubcommand(new TrainCommand(Foreland.class));
        return CommandRun.of(line, "serve").execute(arguments);
    }

    @Override
    public House open(DataOptions options, String page) {
        return door.open(options, page);
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Foreland " + ProgramVersion.current()};
        }
    }
}
