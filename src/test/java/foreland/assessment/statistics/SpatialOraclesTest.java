package foreland.assessment.statistics;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Hot spots and their kin, against R's spdep and published formulas. */
class SpatialOraclesTest {

    @TestFactory
    Stream<DynamicTest> hot_spots_are_those_of_spdep() {
        return Oracle.of("hotspots").cases(c -> {
            double[] x = c.numbers("x");
            double[] y = c.numbers("y");
            double[] value = c.numbers("value");
            Neighbours neighbours = c.node("neighbours/type").asString().equals("nearest")
                    ? Neighbours.nearest(x, y, c.whole("neighbours/k"))
                    : Neighbours.within(x, y, c.number("neighbours/max"));
            for (int area = 0; area < x.length; area++) {
                c.areIndices("neighbour_lists/" + area, neighbours.of(area));
            }
            HotSpots star = HotSpots.giStar(value, neighbours);
            c.are("gi_star/z", star.z());
            c.are("gi_star/p_two_sided", star.p());
            c.are("gi_star/q_bh", star.q());
            c.are("gi", HotSpots.gi(value, neighbours).z());
            LocalMoran local = LocalMoran.of(value, neighbours);
            c.are("local_moran/I", local.i());
            c.are("local_moran/z_randomisation", local.zRandomisation());
            c.are("local_moran/z_conditional", local.zConditional());
            c.are("local_moran/p_conditional", local.p());
            c.areTexts("local_moran/quadrant", local.quadrant());
            Moran moran = Moran.of(value, neighbours);
            c.isNumber("moran/I", moran.i());
            c.isNumber("moran/expected", moran.expected());
            c.isNumber("moran/variance_randomisation", moran.varianceRandomisation());
            c.isNumber("moran/z_randomisation", moran.z());
            c.isNumber("moran/p_randomisation", moran.p());
            c.isNumber("moran/variance_normality", moran.varianceNormality());
            c.isNumber("geary/C", moran.c());
            c.isNumber("geary/variance", moran.varianceC());
            c.isNumber("geary/z", moran.zOfC());
        });
    }
}
