/** Rules of the routes pages. */
package foreland.governance.routes;
