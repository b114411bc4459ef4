/** What tests of every module share. */
package foreland.testing;
