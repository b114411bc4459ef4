/** Rules, tables and journeys of governance. */
package foreland.governance;
