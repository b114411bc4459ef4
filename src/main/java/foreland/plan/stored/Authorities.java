package foreland.plan.stored;

import foreland.partnership.Authority;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which responsible authority a name stands for, where a document says that it is one but not which. */
final class Authorities {

    private static final Map<Pattern, Authority> BY_NAME = new LinkedHashMap<>();

    static {
        tell("\\bprobation|community rehabilitation", Authority.PROBATION);
        tell("\\bfire\\b", Authority.FIRE_AND_RESCUE);
        tell("\\bpolice|constabulary", Authority.POLICE);
        tell("\\bNHS\\b|\\bhealth\\b|clinical commissioning|integrated care|\\bCCG\\b|\\bICB\\b", Authority.HEALTH);
        tell("county council", Authority.COUNTY_COUNCIL);
        tell("(district|borough|city) council", Authority.DISTRICT_COUNCIL);
    }

    private Authorities() {}

    /** Empty when the name does not tell. */
    static @Nullable Authority named(String name) {
        return BY_NAME.entrySet().stream()
                .filter(told -> told.getKey().matcher(name).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static void tell(String words, Authority authority) {
        BY_NAME.put(Pattern.compile(words, Pattern.CASE_INSENSITIVE), authority);
    }
}
