package foreland.delivery.family;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialYear;
import foreland.delivery.family.FamilyTree.Branch;
import foreland.delivery.family.Member.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FamilyTreeTest {

    @Test
    void an_action_that_is_split_branches() {
        FamilyTree tree = FamilyTree.of(List.of(
                member(key(2016, 1), null, null),
                member(key(2017, 1), key(2016, 1), null),
                member(key(2017, 2), key(2016, 1), null),
                member(key(2017, 3), null, null)));
        List<Branch> family = tree.familyOf(key(2017, 2));
        assertThat(family).hasSize(1);
        assertThat(family.get(0).member().key()).isEqualTo(key(2016, 1));
        assertThat(family.get(0).branches())
                .extracting(branch -> branch.member().key())
                .containsExactly(key(2017, 1), key(2017, 2));
        assertThat(tree.membersOf(key(2017, 3))).hasSize(1);
    }

    @Test
    void actions_that_are_merged_are_one_family() {
        FamilyTree tree = FamilyTree.of(List.of(
                member(key(2016, 1), null, key(2016, 2)),
                member(key(2016, 2), null, null),
                member(key(2017, 2), key(2016, 2), null)));
        assertThat(tree.membersOf(key(2016, 1)))
                .extracting(Member::key)
                .containsExactly(key(2016, 1), key(2016, 2), key(2017, 2));
        List<Branch> family = tree.familyOf(key(2017, 2));
        assertThat(family).hasSize(2);
        assertThat(family.get(0).mergedInto()).isEqualTo(key(2016, 2));
        assertThat(family.get(1).replaced()).containsExactly(key(2016, 1));
    }

    @Test
    void what_is_not_recorded_is_said_to_be_missing() {
        FamilyTree tree = FamilyTree.of(List.of(member(key(2017, 1), key(2009, 7), null)));
        assertThat(tree.familyOf(key(2017, 1)).get(0).missing()).isEqualTo(key(2009, 7));
        assertThat(tree.familyOf(key(2018, 1))).isEmpty();
    }

    @Property
    void every_action_stands_in_one_place_of_one_family(@ForAll("members") List<Member> members) {
        FamilyTree tree = FamilyTree.of(members);
        Set<Key> all = new HashSet<>(members.stream().map(Member::key).toList());
        List<Key> placed = new ArrayList<>();
        Set<Key> seen = new HashSet<>();
        for (Key key : all) {
            if (!seen.contains(key)) {
                List<Key> family = new ArrayList<>();
                tree.familyOf(key).forEach(branch -> gather(branch, family));
                assertThat(family)
                        .containsExactlyInAnyOrderElementsOf(
                                tree.membersOf(key).stream().map(Member::key).toList());
                placed.addAll(family);
                seen.addAll(family);
            }
        }
        assertThat(placed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Property
    void what_goes_on_is_always_later(@ForAll("members") List<Member> members) {
        FamilyTree tree = FamilyTree.of(members);
        members.forEach(member -> tree.familyOf(member.key()).forEach(FamilyTreeTest::assertLater));
    }

    private static void assertLater(Branch branch) {
        branch.branches().forEach(later -> {
            assertThat(later.member().key().year())
                    .isGreaterThan(branch.member().key().year());
            assertLater(later);
        });
    }

    private static void gather(Branch branch, List<Key> into) {
        into.add(branch.member().key());
        branch.branches().forEach(later -> gather(later, into));
    }

    @Provide
    Arbitrary<List<Member>> members() {
        Arbitrary<Key> keys = Combinators.combine(
                        Arbitraries.integers().between(2014, 2018),
                        Arbitraries.integers().between(1, 5))
                .as(FamilyTreeTest::key);
        return Combinators.combine(keys, keys.injectNull(0.3), keys.injectNull(0.6))
                .as(FamilyTreeTest::member)
                .list()
                .ofMaxSize(25)
                .uniqueElements(Member::key);
    }

    private static Key key(int year, int number) {
        return new Key("2017-20", new FinancialYear(year), "T1-0" + number);
    }

    private static Member member(Key key, Key continues, Key replacedBy) {
        return new Member(key, "Fewer fires", null, null, null, continues, replacedBy);
    }
}
