package foreland.assessment.draft;

import foreland.assessment.AssessmentData.PartnerFigure;
import foreland.assessment.AssessmentData.Used;
import foreland.evidence.DataKind;
import foreland.evidence.Dataset;
import foreland.evidence.Evidence;
import foreland.evidence.LoadedPart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which datasets an assessment rests on, in which versions, and what partners gave beside the police. */
final class Provenance {

    /** More partner figures than this are for the pages of the evidence. */
    private static final int MOST_PARTNER_FIGURES = 60;

    private final Evidence evidence;

    Provenance(Evidence evidence) {
        this.evidence = evidence;
    }

    List<PartnerFigure> partners(String area, Assessment assessment) {
        Map<String, Dataset> datasets = new TreeMap<>();
        evidence.listDatasets().forEach(dataset -> datasets.put(dataset.id().toString(), dataset));
        return evidence.listMeasures().stream()
                .flatMap(measure ->
                        evidence.observations(measure, List.of(area), assessment.from(), assessment.to()).stream())
                .limit(MOST_PARTNER_FIGURES)
                .map(seen -> {
                    Dataset dataset = Objects.requireNonNull(
                            datasets.get(seen.measure().dataset().toString()));
                    String measure = seen.measure().name() + (seen.breakdown() == null ? "" : ", " + seen.breakdown());
                    return new PartnerFigure(
                            dataset.title(),
                            dataset.agency(),
                            measure,
                            seen.measure().unit(),
                            assessment.areaName(),
                            seen.period().label(),
                            seen.value() == null ? "not known" : seen.value().toPlainString(),
                            dataset.published());
                })
                .toList();
    }

    /** What has data of these months; counts that stand in for rows which are all there are not among it. */
    List<Used> used(List<YearMonth> months) {
        List<Dataset> datasets = evidence.listDatasets();
        Set<YearMonth> rows = datasets.stream()
                .filter(dataset -> dataset.kind() == DataKind.POLICE_STREET)
                .flatMap(dataset -> dataset.months().months().stream())
                .collect(Collectors.toSet());
        return datasets.stream()
                .filter(dataset -> dataset.parts() > 0)
                .filter(dataset -> dataset.kind() != DataKind.POLICE_COUNTS
                        || dataset.months().months().stream()
                                .anyMatch(month -> months.contains(month) && !rows.contains(month)))
                .sorted((one, other) -> Boolean.compare(isPolice(other.kind()), isPolice(one.kind())))
                .map(dataset -> new Used(
                        dataset.title(),
                        dataset.agency(),
                        dataset.licence(),
                        String.join(
                                ", ",
                                dataset.months().blocks().stream()
                                        .map(block -> block.from().equals(block.to())
                                                ? Written.month(block.from())
                                                : Written.months(block.from(), block.to()))
                                        .toList()),
                        dataset.parts(),
                        version(dataset),
                        dataset.defects(),
                        dataset.published()))
                .toList();
    }

    /** Over the fingerprints of its parts in force: the same data, the same version. */
    private String version(Dataset dataset) {
        List<String> parts = evidence.listParts(dataset.id()).stream()
                .filter(LoadedPart::inForce)
                .map(LoadedPart::sha256)
                .sorted()
                .toList();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isPolice(DataKind kind) {
        return kind.name().startsWith("POLICE");
    }
}
