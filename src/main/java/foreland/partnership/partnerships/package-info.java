/** The partnerships of this installation: which there are, at which address, and adding one. */
@NullMarked
package foreland.partnership.partnerships;

import org.jspecify.annotations.NullMarked;
