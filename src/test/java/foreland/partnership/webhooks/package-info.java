/** Other systems that are told what changed. */
package foreland.partnership.webhooks;
