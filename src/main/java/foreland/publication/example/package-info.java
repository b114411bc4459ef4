/**
 * The example that a first start loads: a partnership modelled on Thanet's published record, with made-up people.
 */
@NullMarked
package foreland.publication.example;

import org.jspecify.annotations.NullMarked;
