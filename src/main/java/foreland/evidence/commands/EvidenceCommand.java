package foreland.evidence.commands;

import picocli.CommandLine.Command;

/** {@code foreland evidence …}. */
@Command(
        name = "evidence",
        description = "Takes data in from files, lists what is there, or makes its Parquet anew.",
        subcommands = {ImportEvidence.class, ListEvidence.class, RebuildEvidence.class},
        mixinStandardHelpOptions = true)
public final class EvidenceCommand {}
