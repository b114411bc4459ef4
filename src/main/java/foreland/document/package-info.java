/**
 * Documents that leave the program: one neutral, immutable {@link foreland.document.Document}, written as accessible HTML, as a Word
 * file and as tagged PDF, with the same words and figures in each. Nothing is ever fetched from elsewhere while one is written.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"calendar", "govuk"})
@NullMarked
package foreland.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
