package foreland.house.backup;

import foreland.house.Refusal;
import foreland.house.backup.Manifest.FilePart;
import foreland.house.backup.Manifest.TablePart;
import foreland.house.database.BundledMigrations;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was read through and found whole. */
public final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup and checks every part of it against its hash.
     *
     * @throws Refusal when it is no backup, is damaged, or comes from a newer version
     */
    public static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no file " + file + ".");
        }
        ZipFile zip = openZip(file);
        try {
            BackupFile backup = new BackupFile(zip, readManifest(zip, file));
            backup.refuseNewer(file);
            backup.refuseDamaged(file);
            return backup;
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream content(String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw new FileNotFoundException(entry);
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile openZip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new Refusal(file + " is not a backup of Foreland, or was cut short.", e);
        }
    }

    private static Manifest readManifest(ZipFile zip, Path file) {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new Refusal(file + " is not a backup of Foreland: it has no manifest.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest manifest = JsonMapper.shared().readValue(in, Manifest.class);
            if (!Manifest.FORMAT.equals(manifest.format())) {
                throw new Refusal(file + " is not a backup of Foreland.");
            }
            return manifest;
        } catch (JacksonException | IOException e) {
            throw new Refusal(file + " is damaged: its manifest cannot be read.", e);
        }
    }

    private void refuseNewer(Path file) {
        BundledMigrations here = new BundledMigrations();
        if (manifest.formatVersion() > Manifest.FORMAT_VERSION
                || !manifest.migrations().stream().allMatch(here::knows)) {
            throw new Refusal(file + " was written by a newer version of Foreland (" + manifest.foreland()
                    + "). Restore it with that version or a later one.");
        }
    }

    private void refuseDamaged(Path file) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (TablePart table : manifest.tables()) {
            expected.put(table.entry(), table.sha256());
        }
        for (FilePart part : manifest.files()) {
            expected.put(part.entry(), part.sha256());
        }
        expected.forEach((entry, hash) -> {
            if (!hash.equals(hashOf(entry))) {
                throw new Refusal(file + " is damaged: " + entry + " is not what was saved. Nothing was restored.");
            }
        });
    }

    /** The hash of an entry; one that no longer unpacks has none. */
    private String hashOf(String entry) {
        try (InputStream in = content(entry)) {
            return Sha256.of(in);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
