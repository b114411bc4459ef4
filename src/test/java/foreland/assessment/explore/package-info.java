/** Tests of the analysis pages, over the counts that the example carries. */
package foreland.assessment.explore;
