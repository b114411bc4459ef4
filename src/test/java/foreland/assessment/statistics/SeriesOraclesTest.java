package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Monthly series: charts, alarms, trends, seasons, models and change points, against R. */
class SeriesOraclesTest {

    @TestFactory
    Stream<DynamicTest> xmr_charts_are_those_of_making_data_count() {
        return Oracle.of("xmr").cases(c -> {
            XmrChart chart =
                    XmrChart.of(c.numbers("y"), c.node("screen_outlying_ranges").asBoolean());
            c.isNumber("mean", chart.mean());
            c.isNumber("average_moving_range", chart.averageMovingRange());
            c.isNumber("upper", chart.upper());
            c.isNumber("lower", chart.lower());
            c.areIndices("outside", chart.outside());
            c.areIndices("shift7", chart.shift());
            c.areIndices("trend7", chart.trend());
            c.areIndices("two_of_three", chart.twoOfThree());
        });
    }

    @TestFactory
    Stream<DynamicTest> u_charts_have_shewharts_and_laneys_limits() {
        return Oracle.of("u_chart").cases(c -> {
            UChart chart = UChart.of(c.numbers("y"), c.numbers("n"));
            c.isNumber("centre", chart.centre());
            c.are("upper", chart.upper());
            c.are("lower", chart.lower());
            c.areIndices("outside", chart.outside());
            c.isNumber("sigma_z", chart.sigmaZ());
            c.are("laney_upper", chart.laneyUpper());
            c.are("laney_lower", chart.laneyLower());
            c.areIndices("laney_outside", chart.laneyOutside());
        });
    }

    @TestFactory
    Stream<DynamicTest> small_shifts_are_charted_as_montgomery_does() {
        return Oracle.of("cusum_ewma").cases(c -> {
            SmallShift shift = SmallShift.of(c.numbers("y"), c.whole("baseline"));
            c.isNumber("mean", shift.mean());
            c.isNumber("sd", shift.deviation());
            c.are("cusum/upper", shift.cusum().upper());
            c.are("cusum/lower", shift.cusum().lower());
            c.areIndices("cusum/alarms", shift.cusum().alarms());
            c.are("ewma/ewma", shift.ewma().average());
            c.are("ewma/upper", shift.ewma().upper());
            c.are("ewma/lower", shift.ewma().lower());
            c.areIndices("ewma/alarms", shift.ewma().alarms());
        });
    }

    @TestFactory
    Stream<DynamicTest> early_alarms_are_those_of_earsC() {
        return Oracle.of("ears").cases(c -> {
            double[] y = c.numbers("y");
            isEars(c, "C1", y.length, Ears.c1(y, Ears.ALPHA));
            isEars(c, "C2", y.length, Ears.c2(y, Ears.ALPHA));
            isEars(c, "C3", y.length, Ears.c3(y, Ears.ALPHA));
        });
    }

    private static void isEars(Oracle.Case c, String method, int length, Ears ears) {
        c.are(method + "/range", ears.first() + 1.0, length);
        c.are(method + "/upper", ears.upper());
        c.areIndices(method + "/alarms", ears.alarms());
    }

    @TestFactory
    Stream<DynamicTest> farringtons_alarms_are_those_of_surveillance() {
        return Oracle.of("farrington").cases(c -> {
            double[] y = c.numbers("y");
            Farrington classic = Farrington.classic(y, 12);
            c.isNumber("classic/first", classic.first() + 1.0);
            c.are("classic/upper", classic.upper());
            c.areIndices("classic/alarms", classic.alarms());
            c.are(
                    "classic/trend_used",
                    IntStream.range(0, 12)
                            .mapToDouble(i -> classic.trendUsed()[i] ? 1 : 0)
                            .toArray());
            Farrington flexible = Farrington.flexible(y, 12);
            c.isNumber("flexible/first", flexible.first() + 1.0);
            c.are("flexible/upper", flexible.upper());
            c.areIndices("flexible/alarms", flexible.alarms());
            c.are("flexible/expected", flexible.expected());
            c.are("flexible/score", flexible.score());
        });
    }

    @TestFactory
    Stream<DynamicTest> trends_are_those_of_mann_and_kendall_and_of_hirsch() {
        return Oracle.of("mann_kendall").cases(c -> {
            MannKendall plain = MannKendall.of(c.numbers("y"));
            c.isNumber("plain/S", plain.s());
            c.isNumber("plain/varS", plain.variance());
            c.isNumber("plain/z", plain.z());
            c.isNumber("plain/p_two_sided", plain.p());
            c.isNumber("plain/tau_b", plain.tau());
            c.isNumber("plain/sen_slope", plain.slope());
            c.isInterval("plain/sen_ci95", plain.slopeInterval());
            if (!c.expects("seasonal12")) {
                return;
            }
            MannKendall seasonal = MannKendall.seasonal(c.numbers("y"), 12);
            c.isNumber("seasonal12/S", seasonal.s());
            c.isNumber("seasonal12/varS", seasonal.variance());
            c.isNumber("seasonal12/z", seasonal.z());
            c.isNumber("seasonal12/p_two_sided", seasonal.p());
            c.isNumber("seasonal12/sen_slope_per_year", seasonal.slope());
        });
    }

    @TestFactory
    Stream<DynamicTest> seasons_are_those_of_decompose_stl_and_holt_winters() {
        return Oracle.of("seasonality").cases(c -> {
            double[] y = c.numbers("y");
            Decomposition additive = Decomposition.additive(y, 12);
            c.are("decompose_additive_figure", additive.figure());
            c.are(
                    "decompose_multiplicative_figure",
                    Decomposition.multiplicative(y, 12).figure());
            c.are("moving_average", additive.trend());
            Stl periodic = Stl.periodic(y, 12);
            c.are("stl_periodic/seasonal", periodic.seasonal());
            c.are("stl_periodic/trend", periodic.trend());
            c.are("stl_periodic/remainder", periodic.remainder());
            Stl robust = Stl.robust(y, 12);
            c.are("stl_robust/seasonal", robust.seasonal());
            c.are("stl_robust/trend", robust.trend());
            c.are("stl_robust/weights", robust.weights());
            Stl changing = Stl.changing(y, 12, 7);
            c.are("stl_window7/seasonal", changing.seasonal());
            c.are("stl_window7/trend", changing.trend());
            c.isNumber("strength/trend", periodic.strengthOfTrend());
            c.isNumber("strength/seasonal", periodic.strengthOfSeason());
            KruskalWallis months = KruskalWallis.bySeason(y, 12);
            c.isNumber("kruskal_wallis/statistic", months.statistic());
            c.isNumber("kruskal_wallis/df", months.df());
            c.isNumber("kruskal_wallis/p", months.p());
            String hw = "holt_winters_fixed/";
            HoltWinters.Smoothing by = new HoltWinters.Smoothing(
                    c.expected(hw + "alpha").asDouble(),
                    c.expected(hw + "beta").asDouble(),
                    c.expected(hw + "gamma").asDouble());
            c.isNumber(hw + "alpha", by.alpha());
            c.isNumber(hw + "beta", by.beta());
            c.isNumber(hw + "gamma", by.gamma());
            HoltWinters smooth = HoltWinters.of(y, 12, by);
            c.isNumber(hw + "level", smooth.level());
            c.isNumber(hw + "trend", smooth.trend());
            c.are(hw + "seasonal", smooth.seasonal());
            c.are(
                    hw + "forecast6",
                    IntStream.rangeClosed(1, 6).mapToDouble(smooth::forecast).toArray());
            c.isNumber(hw + "sse", smooth.squaredErrors());
            c.are("seasonal_naive6", Arrays.copyOfRange(y, y.length - 12, y.length - 6));
        });
    }

    @TestFactory
    Stream<DynamicTest> count_models_are_those_of_glm_and_glm_nb() {
        return Oracle.of("count_models").cases(c -> {
            double[] y = c.numbers("y");
            CountModel.Design trend = CountModel.Design.trend(y.length);
            CountModel poisson = CountModel.poisson(y, trend);
            isModel(c, "poisson", poisson);
            c.isNumber("poisson/deviance", poisson.deviance());
            c.isNumber("poisson/loglik", poisson.logLikelihood());
            CountModel quasi = CountModel.quasiPoisson(y, trend);
            c.isNumber("quasi/dispersion", quasi.dispersion());
            c.are("quasi/se", quasi.standardError());
            c.are("quasi/p", quasi.p());
            CountModel negative = CountModel.negativeBinomial(y, trend);
            isModel(c, "negbin", negative);
            c.isNumber("negbin/theta", negative.theta());
            c.isNumber("negbin/loglik", negative.logLikelihood());
            CountModel step = CountModel.negativeBinomial(y, CountModel.Design.step(y.length, 12));
            isModel(c, "negbin_step", step);
            c.isNumber("negbin_step/theta", step.theta());
            c.isNumber("negbin_step/rate_ratio", step.rateRatio(1));
            c.isInterval("negbin_step/ci95", step.rateRatioInterval(1, 0.95));
            c.isNumber("dispersion_index/ratio", CountModel.dispersionIndex(y));
            c.isNumber("dispersion_index/chisq", CountModel.dispersionIndex(y) * (y.length - 1));
            c.isNumber("dispersion_index/p_upper", CountModel.dispersionP(y));
        });
    }

    private static void isModel(Oracle.Case c, String name, CountModel model) {
        c.areTexts(name + "/terms", model.terms());
        c.are(name + "/estimate", model.estimate());
        c.are(name + "/se", model.standardError());
        c.are(name + "/p", model.p());
    }

    @TestFactory
    Stream<DynamicTest> change_points_are_those_of_strucchange() {
        return Oracle.of("changepoint").cases(c -> {
            ChangePoints points = ChangePoints.of(c.numbers("y"), 6);
            c.areIndices("breaks", points.breaks());
            c.are("rss", points.squares());
            c.are("bic", points.bic());
            c.isNumber("supF/statistic", points.supF());
            c.isNumber("supF/p", points.p(), 1e-3);
            c.isNumber("supF/at", points.at() + 1.0);
            c.are("segment_means", points.means());
        });
    }

    @TestFactory
    Stream<DynamicTest> funnels_are_spiegelhalters() {
        return Oracle.of("funnel").cases(c -> {
            Funnel funnel = Funnel.of(c.numbers("count"), c.numbers("population"));
            c.isNumber("reference_rate", funnel.referenceRate());
            for (int area = 0; area < funnel.z().length; area++) {
                c.are(
                        "limits/" + area,
                        DoubleStream.concat(Arrays.stream(funnel.limits(area)), DoubleStream.of(funnel.z()[area]))
                                .toArray());
            }
            c.are("z_sqrt", funnel.zSquareRoot());
            c.are("winsorised", funnel.winsorised());
            c.isNumber("phi", funnel.factor());
            c.isTrue("over_dispersed", funnel.overDispersed());
            c.are("z_adjusted", funnel.zAdjusted());
        });
    }
}
