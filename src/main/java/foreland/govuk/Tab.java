package foreland.govuk;

import gg.jte.Content;

/**
 * One of several panels of which a reader sees one at a time; without JavaScript they stand below one another.
 *
 * @param id      unique on the page, lower case with hyphens; part of the address of the tab
 * @param label   on the tab and as the heading of the panel
 * @param content of the panel
 */
public record Tab(String id, String label, Content content) {}
