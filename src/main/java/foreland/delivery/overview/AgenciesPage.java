package foreland.delivery.overview;

import foreland.partnership.Agency;
import foreland.plan.YearLife;
import java.util.List;
import java.util.Optional;

/**
 * The agencies, each with its own action plan.
 *
 * @param life the current year; empty where there never was one
 */
record AgenciesPage(Optional<YearLife> life, List<Agency> agencies) {}
