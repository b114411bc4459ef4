package foreland.evidence.files;

import org.jspecify.annotations.Nullable;

/**
 * Under which name a file that somebody sent lies on the disk while it is read. It keeps its name, by which months and forces are
 * told, as far as every disk takes it: in a plain C locale Java makes no file with an accent in its name, and a name has 255 bytes,
 * which foreign letters fill soon.
 */
public final class NameOnDisk {

    private static final int LONGEST = 120;

    private NameOnDisk() {}

    /** @param said what the browser says, perhaps with folders in front; null when it says nothing */
    public static String of(@Nullable String said) {
        String name = said == null ? "" : said;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[^A-Za-z0-9._ ()-]", "-");
        String end = last.substring(Math.max(0, last.length() - LONGEST));
        return end.isBlank() || end.startsWith(".") ? "file" + end.strip() : end;
    }
}
