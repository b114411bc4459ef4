/** Rules of the decisions pages. */
package foreland.governance.decisions;
