/**
 * Reading and writing the plan file. A file of any kind is first read into a {@link foreland.publication.planfile.Tree} whose
 * every node knows its place in the file; one {@link foreland.publication.planfile.TreeReader} turns that into a plan, so that a
 * mistake is answered the same way whether it stands in YAML, XLSX or CSV. The fields of the file are the components of the
 * plan's records, so a new component is in every format at once, and the published schema test fails until it is there too.
 */
@NullMarked
package foreland.publication.planfile;

import org.jspecify.annotations.NullMarked;
