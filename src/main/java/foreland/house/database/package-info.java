/** Foreland's database, embedded or on a server: its roles, its migrations, and how to connect to it. */
@NullMarked
package foreland.house.database;

import org.jspecify.annotations.NullMarked;
