/** Letters: written, sent once, tried again. */
package foreland.post;
