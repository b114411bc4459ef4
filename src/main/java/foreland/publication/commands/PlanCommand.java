package foreland.publication.commands;

import picocli.CommandLine.Command;

/** {@code foreland plan …}. */
@Command(
        name = "plan",
        description = "Takes a plan in from a file, or gives one out.",
        subcommands = {ImportPlan.class, ExportPlan.class},
        mixinStandardHelpOptions = true)
public final class PlanCommand {}
