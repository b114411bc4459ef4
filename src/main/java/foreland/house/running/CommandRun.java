package foreland.house.running;

import foreland.house.Refusal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** How commands are run and how they end: a refusal in its own words, anything unforeseen in one line with the log's place. */
public final class CommandRun {

    private static final Set<String> ABOUT_THE_PROGRAM = Set.of("--help", "-h", "--version", "-V");

    private final CommandLine line;
    private final String usual;

    private CommandRun(CommandLine line, String usual) {
        this.line = line;
        this.usual = usual;
    }

    /** @param usual the command that is meant when none is named */
    public static CommandRun of(CommandLine line, String usual) {
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(inWords(failure));
            return 1;
        });
        return new CommandRun(line, usual);
    }

    /** Runs one command to its end and returns the exit code. */
    public int execute(String... arguments) {
        Logs.hold();
        return line.execute(isBare(arguments) ? withUsual(arguments) : arguments);
    }

    private static boolean isBare(String[] arguments) {
        return arguments.length == 0 || arguments[0].startsWith("-") && !ABOUT_THE_PROGRAM.contains(arguments[0]);
    }

    private String[] withUsual(String[] arguments) {
        return Stream.concat(Stream.of(usual), Arrays.stream(arguments)).toArray(String[]::new);
    }

    private static String inWords(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.words();
            }
        }
        LoggerFactory.getLogger(CommandRun.class).error("Unforeseen failure", failure);
        return "Foreland could not go on: " + failure + System.lineSeparator()
                + "The details are in the folder logs of the data directory, in foreland.log.";
    }
}
