/** What must still hold after crashes, storms of edits and many rows. */
package foreland.reliability;
