package foreland.assessment.run;

import foreland.assessment.AreaGroup;
import foreland.assessment.Comparison;
import foreland.assessment.Place;
import foreland.evidence.CountCube;
import foreland.govuk.Folded;
import foreland.house.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which area is meant.
 *
 * @param name how it is called
 * @param code its code, a force's slug, or all
 * @param places its small areas, as indices in the comparison
 * @param compared those of the districts beside it: of the same force, or all
 */
record Selection(String kind, String name, String code, List<Integer> places, List<Integer> compared) {

    private static final int MOST_NEAR = 8;
    private static final int STRAY = 50;

    /** Its small areas as what is assessed. */
    AreaGroup group() {
        return new AreaGroup(code, name, places);
    }

    /** @throws Refusal when no area, or more than one, is called so; the near ones are named */
    static Selection of(Comparison comparison, String wanted) {
        List<Integer> all =
                IntStream.range(0, comparison.places().size()).boxed().toList();
        if (same(wanted, "all")) {
            return new Selection("all", "All areas", "all", all, all);
        }
        Map<String, Selection> found = new LinkedHashMap<>();
        Map<String, String> names = new TreeMap<>();
        for (CountCube.Force force : comparison.cube().forces()) {
            names.put(force.slug(), "force");
            if (same(wanted, force.slug()) || same(wanted, force.name()) || same(wanted, "force:" + force.slug())) {
                List<Integer> own = all.stream()
                        .filter(place -> comparison.force(place) == force)
                        .toList();
                List<Integer> beside = own.isEmpty() ? own : beside(comparison, all, mainPlace(comparison, own));
                String name = force.name().isEmpty() ? force.slug() : force.name();
                found.put("force:" + force.slug(), new Selection("force", name, force.slug(), own, beside));
            }
        }
        for (int i : all) {
            Place place = comparison.places().get(i);
            names.put(place.districtName(), "district");
            if (same(wanted, place.districtCode()) || same(wanted, place.districtName())) {
                found.computeIfAbsent(place.districtKey(), key -> district(comparison, all, place));
            }
            if (same(wanted, place.code()) || same(wanted, place.name())) {
                found.put(
                        place.code(),
                        new Selection("lsoa", place.name(), place.code(), List.of(i), beside(comparison, all, i)));
            }
        }
        if (found.size() == 1) {
            return found.values().iterator().next();
        }
        throw found.isEmpty() ? unknown(wanted, names) : ambiguous(wanted, found);
    }

    /** The place with the most incidents: one that the force certainly polices. */
    private static int mainPlace(Comparison comparison, List<Integer> places) {
        int[] current = comparison.current(Comparison.ALL);
        return places.stream()
                .max(Comparator.comparingInt(place -> current[place]))
                .orElseThrow();
    }

    private static Selection district(Comparison comparison, List<Integer> all, Place of) {
        List<Integer> own = all.stream()
                .filter(place -> comparison.places().get(place).districtKey().equals(of.districtKey()))
                .toList();
        return new Selection(
                "district", of.districtName(), of.districtCode(), own, beside(comparison, all, own.get(0)));
    }

    /**
     * The areas of the same force; where no force is known, the district's own. A district that only a few stray rows of the force name, a
     * fiftieth of what the largest has, is not one that it polices.
     */
    private static List<Integer> beside(Comparison comparison, List<Integer> all, int of) {
        CountCube.Force force = comparison.force(of);
        String own = comparison.places().get(of).districtKey();
        Map<String, Long> counts = new TreeMap<>();
        for (int place : all) {
            if (force != null && comparison.force(place) == force) {
                counts.merge(
                        comparison.places().get(place).districtKey(),
                        (long) comparison.current(Comparison.ALL)[place]
                                + comparison.previous(Comparison.ALL)[place],
                        Long::sum);
            }
        }
        long largest = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return all.stream()
                .filter(place -> {
                    String district = comparison.places().get(place).districtKey();
                    return district.equals(own) || counts.getOrDefault(district, 0L) * STRAY > largest;
                })
                .toList();
    }

    private static boolean same(String wanted, String name) {
        return !name.isEmpty() && plain(wanted).equals(plain(name));
    }

    private static String plain(String name) {
        return Folded.of(name.strip()).replaceAll("[\\s]+", " ");
    }

    private static Refusal unknown(String wanted, Map<String, String> names) {
        List<String> near = new ArrayList<>(names.keySet());
        near.sort(Comparator.comparingInt((String name) -> distance(plain(wanted), plain(name)))
                .thenComparing(Comparator.naturalOrder()));
        String list = String.join(
                ", ",
                near.stream()
                        .limit(MOST_NEAR)
                        .map(name -> name + " (" + Objects.requireNonNull(names.get(name)) + ")")
                        .toList());
        return new Refusal("There is no area called " + wanted + " in these data. Near it are: " + list
                + ". A district, an LSOA or a force is found by name or code; all takes everything.");
    }

    private static Refusal ambiguous(String wanted, Map<String, Selection> found) {
        List<String> each = found.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue().kind() + " "
                        + entry.getValue().name() + ")")
                .toList();
        return new Refusal("Several areas are called " + wanted + ". Say which: " + String.join(", ", each) + ".");
    }

    /** Letters to change, add or leave out; the beginning of a name counts as near. */
    private static int distance(String a, String b) {
        if (b.startsWith(a)) {
            return 0;
        }
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
