/**
 * Starting, stopping and keeping Foreland: the data directory, the database in it, the command line, backup and restore.
 *
 * <p>The root holds what other modules meet: {@link foreland.house.HouseOptions} and {@link foreland.house.House} for a
 * command of their own, {@link foreland.house.FirstStart} and {@link foreland.house.StartupNotice} to take part in a start,
 * {@link foreland.house.Refusal} to end a command with a plain message.
 */
@NullMarked
@ApplicationModule(
        displayName = "House",
        allowedDependencies = {})
package foreland.house;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
