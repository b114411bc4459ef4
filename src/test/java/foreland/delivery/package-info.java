/** Tests of what agencies report on the plan. */
package foreland.delivery;
