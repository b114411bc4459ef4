package foreland.evidence.police;

import foreland.evidence.CountCubeBuilder;
import foreland.evidence.MonthCounts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Counts rows into a cube: an incident a row, as published, or the first only of those with the same Crime ID and month. */
public final class CountingRows implements StreetRows {

    private final CountCubeBuilder builder;
    private final boolean distinct;
    private final ThreadLocal<Numbers> numbers = ThreadLocal.withInitial(Numbers::new);

    /** @param distinct whether repeats are left out */
    public CountingRows(CountCubeBuilder builder, boolean distinct) {
        this.builder = builder;
        this.distinct = distinct;
    }

    /** What the builder calls the areas and types that a thread has met: its number plus one, 0 when not asked yet. */
    private static final class Numbers {
        private int[] areas = new int[4096];
        private int[] types = new int[32];
    }

    @Override
    public Batch begin() {
        return new Counting(numbers.get());
    }

    private final class Counting implements Batch {

        private static final int NONE = Integer.MIN_VALUE;

        private final Numbers known;
        private final Map<Integer, MonthCounts> months = new HashMap<>();
        private MonthCounts current = new MonthCounts();
        private int currentMonth = NONE;
        private boolean forceInName;
        private String slug = "";
        private int force = -1;
        private String forceName = "";

        private Counting(Numbers known) {
            this.known = known;
        }

        @Override
        public void file(PoliceFile file) {
            slug = file.force() == null ? "" : file.force();
            forceInName = !slug.isEmpty();
            force = -1;
        }

        @Override
        public void row(StreetRow row) {
            if (distinct && row.isRepeat()) {
                return;
            }
            if (row.monthNumber() != currentMonth) {
                currentMonth = row.monthNumber();
                current = months.computeIfAbsent(currentMonth, month -> new MonthCounts());
            }
            if (force < 0 || !forceInName) {
                nameForce(row);
            }
            if (row.area() < 0) {
                current.addNotLocated(force, 1);
            } else {
                current.add(area(row), type(row), force, 1);
            }
        }

        /** The force in the file's name; where there is none, the one that reported the row. */
        private void nameForce(StreetRow row) {
            String name = row.reportedBy();
            if (forceInName) {
                force = builder.force(slug, name);
            } else if (force < 0 || !name.equals(forceName)) {
                force = builder.force(slugOf(name), name);
                forceName = name;
            }
        }

        private static String slugOf(String name) {
            String slug = name.toLowerCase(Locale.ROOT)
                    .replaceAll("\\b(police|constabulary|service)\\b", "")
                    .replace("&", "and")
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            return slug.isEmpty() ? "unknown" : slug;
        }

        private int area(StreetRow row) {
            int area = row.area();
            if (area >= known.areas.length) {
                known.areas = Arrays.copyOf(known.areas, known.areas.length * 2);
            }
            if (known.areas[area] == 0) {
                known.areas[area] = builder.area(row.areaCode(), row.areaName()) + 1;
            }
            return known.areas[area] - 1;
        }

        private int type(StreetRow row) {
            int type = row.type();
            if (type >= known.types.length) {
                known.types = Arrays.copyOf(known.types, known.types.length * 2);
            }
            if (known.types[type] == 0) {
                known.types[type] = builder.type(row.crimeType()) + 1;
            }
            return known.types[type] - 1;
        }

        @Override
        public void end(FileReport report) {}

        @Override
        public void close() {
            months.forEach(builder::addMonth);
        }
    }
}
