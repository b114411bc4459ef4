/** What tests through the whole program share: one running application, and partnerships with people who can sign in. */
package foreland.journey;
