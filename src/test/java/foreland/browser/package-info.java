/** What journey tests share: one Chromium, sessions that note every complaint of it, and the checks each page must pass. */
package foreland.browser;
