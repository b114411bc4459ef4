/** Tests of the quarterly updates. */
package foreland.delivery.updates;
