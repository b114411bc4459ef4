package foreland.publication.planfile;

import foreland.partnership.Authority;
import foreland.plan.AgencyKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The agencies of a partnership, as a file lists them under {@code foreland_agencies: 1}.
 *
 * @param forelandAgencies the version of the format, 1
 * @param partnership its name
 * @param sources where the list was taken from
 * @param agencies in the file's order
 */
public record AgencyFile(Integer forelandAgencies, String partnership, List<String> sources, List<Agency> agencies) {

    /**
     * An agency of the list.
     *
     * @param name its name
     * @param kind how it belongs to the partnership
     * @param authority which responsible authority it is, if it is one
     * @param reconstructed whether its part in the partnership is plausible rather than published
     */
    public record Agency(
            String name, AgencyKind kind, @Nullable Authority authority, boolean reconstructed) {}

    public AgencyFile {
        sources = List.copyOf(sources);
        agencies = List.copyOf(agencies);
    }

    /**
     * Reads a list that comes with the program.
     *
     * @throws IllegalArgumentException with every problem, when it cannot be read
     */
    public static AgencyFile read(byte[] file) {
        TreeReader reader = new TreeReader();
        try {
            Optional<AgencyFile> list = reader.read(YamlTree.read(FileText.of(file, "YAML")), AgencyFile.class);
            return list.orElseThrow(
                    () -> new IllegalArgumentException(reader.problems().toString()));
        } catch (FileRefused refused) {
            throw new IllegalArgumentException(refused.problems().toString(), refused);
        }
    }
}
