package foreland.evidence.commands;

import picocli.CommandLine.Command;

/** {@code foreland evidence …}. */
@Command(
        name = "evidence",
        description = "Takes data in from files, or lists what is there.",
        subcommands = {ImportEvidence.class, ListEvidence.class},
        mixinStandardHelpOptions = true)
public final class EvidenceCommand {}
