package foreland.assessment.statistics;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rates, ratios, proportions and corrections for many tests, against R. */
class CountOraclesTest {

    @TestFactory
    Stream<DynamicTest> rates_have_the_intervals_of_poisson_test_and_of_byar() {
        return Oracle.of("rate_ci").cases(c -> {
            Rate rate = new Rate(c.number("count"), c.number("population"), c.number("per"));
            c.isNumber("rate", rate.rate());
            c.isInterval("exact95", rate.exact(0.95));
            c.isInterval("exact998", rate.exact(0.998));
            c.isInterval("byar95", rate.byar(0.95));
            c.isInterval("reported95", rate.reported(0.95));
        });
    }

    @TestFactory
    Stream<DynamicTest> rate_ratios_have_the_tests_and_intervals_of_poisson_test() {
        return Oracle.of("rate_ratio").cases(c -> {
            RateRatio ratio = new RateRatio(c.whole("x1"), c.number("t1"), c.whole("x2"), c.number("t2"));
            c.isNumber("ratio", ratio.ratio());
            c.isNumber("percent_change", ratio.percentChange());
            c.isInterval("exact_ci95", ratio.exact(0.95));
            c.isNumber("exact_p_two_sided", ratio.pTwoSided());
            c.isNumber("exact_p_greater", ratio.pGreater());
            c.isNumber("midp_greater", ratio.midPGreater());
            c.isInterval("wald_ci95", ratio.wald(0.95));
            c.isNumber("poisson_z", ratio.quickZ());
            c.isNumber("etest_p_two_sided", ratio.eTest(), 1e-6);
        });
    }

    @TestFactory
    Stream<DynamicTest> proportions_have_the_intervals_of_prop_test_and_binom_test() {
        return Oracle.of("proportion_ci").cases(c -> {
            Proportion proportion = new Proportion(c.number("x"), c.number("n"));
            c.isNumber("p", proportion.estimate());
            c.isInterval("wilson95", proportion.wilson(0.95));
            c.isInterval("wilson998", proportion.wilson(0.998));
            c.isInterval("clopper_pearson95", proportion.clopperPearson(0.95));
        });
    }

    @TestFactory
    Stream<DynamicTest> p_values_are_adjusted_as_p_adjust_does() {
        return Oracle.of("multiple").cases(c -> {
            double[] p = c.numbers("p");
            double[] bh = MultipleTests.benjaminiHochberg(p);
            c.are("bh", bh);
            c.are("by", MultipleTests.benjaminiYekutieli(p));
            c.are("holm", MultipleTests.holm(p));
            c.are("bonferroni", MultipleTests.bonferroni(p));
            c.areIndices(
                    "rejected_bh_5pc",
                    IntStream.range(0, p.length).filter(i -> bh[i] <= 0.05).toArray());
        });
    }
}
