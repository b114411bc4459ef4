package foreland.evidence;

import foreland.geography.Area;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The evidence as far as whoever is acting may see it: open data is everyone's, what an agency shares is its partnership's members'
 * until it is published.
 */
public interface Evidence {

    /**
     * Names the evidence as it is now: another load, another description or another change of recording gives another name. What was
     * worked out under a name holds as long as it is the name.
     */
    String version();

    /** All datasets, by title. */
    List<Dataset> listDatasets();

    Optional<Dataset> findDataset(UUID id);

    /** The parts of a dataset, newest first; those replaced too. */
    List<LoadedPart> listParts(UUID dataset);

    /** The months that each force's rows of a kind cover, by the force's name in file names. */
    Map<String, MonthsCovered> monthsByForce(DataKind kind);

    /**
     * The police's counts by small area, crime type and month, with the months that each force's data cover. Where a force's rows of a
     * month are not here, counts of them stand in, if there are any.
     *
     * @param lsoas codes as rows have them, of any vintage; none for all areas
     */
    CountCube counts(Collection<String> lsoas, YearMonth from, YearMonth to);

    /** What is measured, by dataset and name; not the police's counts, which {@code counts} gives. */
    List<Measure> listMeasures();

    /**
     * Values of a measure.
     *
     * @param areas codes; none for all areas
     * @return those whose period begins and ends within the span, by area and period
     */
    List<Observation> observations(Measure measure, Collection<String> areas, YearMonth from, YearMonth to);

    /** An area by its code, or by its name when one area alone has it, capitals and blanks aside. */
    Optional<PlacedArea> findArea(String codeOrName);

    /** Every area of a code or name, the larger kinds first: for choosing when several have it. */
    List<PlacedArea> listAreas(String codeOrName);

    /** All areas of a kind, by name. */
    List<PlacedArea> listAreas(Area.Kind kind);

    /**
     * The areas of a kind that lie in another by the newest lookup, directly or by way of what lies between, by code.
     * A district lies in itself; the codes of every vintage are among them.
     */
    List<PlacedArea> listAreas(Area.Kind kind, String within);

    /** For each small area its containing area of a kind, by the newest lookup. Small areas without one are left out. */
    Map<String, String> containing(Area.Kind kind, Collection<String> smallAreas);

    /** How codes of 2011 became those of 2021: one link for each pair. */
    List<AreaLink> changesOfCode(Collection<String> codes);

    /** Every figure known of the population of these areas, by area and then the newest first. */
    List<Population> populations(Collection<String> areas, Population.Of of);

    /** For each area the figure of the year nearest to the one asked for; of two as near, the later. */
    Map<String, Population> population(Collection<String> areas, Population.Of of, int nearYear);

    /** The newest outline of each area that has one. */
    List<Boundary> boundaries(Collection<String> areas);

    /** Known changes of recording and of categories. */
    List<SeriesBreak> listSeriesBreaks();
}
