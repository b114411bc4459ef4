@NullMarked
package foreland.partnership.singlesignon;

import org.jspecify.annotations.NullMarked;
