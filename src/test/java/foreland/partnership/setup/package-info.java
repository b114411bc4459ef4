/** Tests of setting up an empty installation. */
package foreland.partnership.setup;
