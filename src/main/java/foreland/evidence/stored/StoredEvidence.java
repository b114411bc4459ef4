package foreland.evidence.stored;

import foreland.evidence.AreaLink;
import foreland.evidence.Boundary;
import foreland.evidence.CountCube;
import foreland.evidence.DataKind;
import foreland.evidence.Dataset;
import foreland.evidence.Evidence;
import foreland.evidence.LoadedPart;
import foreland.evidence.Measure;
import foreland.evidence.MonthsCovered;
import foreland.evidence.Observation;
import foreland.evidence.PlacedArea;
import foreland.evidence.Population;
import foreland.evidence.SeriesBreak;
import foreland.geography.Area;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door: each question goes to the statements that answer it, in one transaction. */
@Component
@Transactional(readOnly = true)
class StoredEvidence implements Evidence {

    private final CatalogueSql catalogue;
    private final GeographySql geography;
    private final ObservationSql observations;
    private final CountsReading counts;

    StoredEvidence(CatalogueSql catalogue, GeographySql geography, ObservationSql observations, CountsReading counts) {
        this.counts = counts;
        this.catalogue = catalogue;
        this.geography = geography;
        this.observations = observations;
    }

    @Override
    public String version() {
        return catalogue.version();
    }

    @Override
    public List<Dataset> listDatasets() {
        return catalogue.listDatasets();
    }

    @Override
    public Optional<Dataset> findDataset(UUID id) {
        return catalogue.listDatasets().stream()
                .filter(dataset -> dataset.id().equals(id))
                .findFirst();
    }

    @Override
    public List<LoadedPart> listParts(UUID dataset) {
        return catalogue.listParts(dataset);
    }

    @Override
    public Map<String, MonthsCovered> monthsByForce(DataKind kind) {
        return catalogue.monthsByForce(kind);
    }

    @Override
    public CountCube counts(Collection<String> lsoas, YearMonth from, YearMonth to) {
        return counts.read(lsoas, from, to);
    }

    @Override
    public List<Measure> listMeasures() {
        return observations.listMeasures();
    }

    @Override
    public List<Observation> observations(Measure measure, Collection<String> areas, YearMonth from, YearMonth to) {
        return observations.list(measure, areas, from, to);
    }

    @Override
    public Optional<PlacedArea> findArea(String codeOrName) {
        List<PlacedArea> found = geography.listNamed(codeOrName);
        // A district and its partnership, and a ward of the same name, are told apart by the caller; one alone is
        // meant.
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public List<PlacedArea> listAreas(String codeOrName) {
        return geography.listNamed(codeOrName);
    }

    @Override
    public List<PlacedArea> listAreas(Area.Kind kind) {
        return geography.list(kind);
    }

    @Override
    public List<PlacedArea> listAreas(Area.Kind kind, String within) {
        return geography.listWithin(kind, within);
    }

    @Override
    public Map<String, String> containing(Area.Kind kind, Collection<String> smallAreas) {
        return geography.containing(kind, smallAreas);
    }

    @Override
    public List<AreaLink> changesOfCode(Collection<String> codes) {
        return geography.changesOfCode(codes);
    }

    @Override
    public List<Population> populations(Collection<String> areas, Population.Of of) {
        return geography.populations(areas, of);
    }

    @Override
    public Map<String, Population> population(Collection<String> areas, Population.Of of, int nearYear) {
        Map<String, Population> nearest = new LinkedHashMap<>();
        for (Population each : geography.populations(areas, of)) {
            nearest.merge(each.area(), each, (one, other) -> nearer(one, other, nearYear));
        }
        return nearest;
    }

    private static Population nearer(Population one, Population other, int year) {
        int far = Math.abs(one.year() - year);
        int otherFar = Math.abs(other.year() - year);
        if (far == otherFar) {
            return one.year() >= other.year() ? one : other;
        }
        return far < otherFar ? one : other;
    }

    @Override
    public List<Boundary> boundaries(Collection<String> areas) {
        return geography.boundaries(areas);
    }

    @Override
    public List<SeriesBreak> listSeriesBreaks() {
        return observations.listSeriesBreaks();
    }
}
