/**
 * The police's street files as data.police.uk gives them, read at the speed of the disk: bytes in, typed rows out, every row that
 * is not as it should be refused with its line and the reason.
 *
 * <p>{@link foreland.evidence.police.PoliceReader} reads sources on a few threads, a month at a time, and hands rows to a {@link
 * foreland.evidence.police.StreetRows}; {@link foreland.evidence.police.CountingRows} is the one that counts them into a {@link
 * foreland.evidence.CountCube}. Nothing is kept of a row once it has been handed over.
 */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package foreland.evidence.police;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
