/** Tests of the overview, the agencies' own action plans and the public's page. */
package foreland.delivery.overview;
