package foreland.house.backup;

import foreland.house.Backup;
import foreland.house.Refusal;
import foreland.house.directory.DataDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The backup made by the program itself before it upgrades the data of an older version. */
public final class SafetyBackup {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final DataDirectory directory;

    public SafetyBackup(DataDirectory directory) {
        this.directory = directory;
    }

    /**
     * Writes it into the data directory.
     *
     * @throws Refusal when that fails: the data are then not upgraded
     */
    public void write(Backup backup) {
        try {
            Path folder = DataDirectory.createPrivate(directory.backups());
            BackupToFile.write(backup, folder.resolve("before-upgrade-" + STAMP.format(Instant.now()) + ".zip"));
        } catch (IOException e) {
            throw new Refusal("The backup before the upgrade failed, so nothing was upgraded: " + e.getMessage(), e);
        }
    }
}
