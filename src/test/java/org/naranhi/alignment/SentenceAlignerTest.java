package org.naranhi.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Language;

class SentenceAlignerTest {
    private static final List<String> KOREAN =
            List.of(
                    "정부가 12일 새 주택 대책을 발표했다.",
                    "2027년까지 서울에 아파트 3만 가구를 짓는다.",
                    "야당은 즉각 반대했다.",
                    "부산항에서는 화물선 두 척이 충돌해 선원 7명이 다쳤다.",
                    "경찰은 사고 원인을 조사하고 있다.",
                    "트럼프 전 대통령은 기자 회견을 취소했다.");
    private static final List<String> ENGLISH =
            List.of(
                    "The government announced a new housing plan on the 12th.",
                    "It will build 30,000 apartments in Seoul by 2027.",
                    "The opposition party immediately objected.",
                    "Two cargo ships collided at the port of Busan, injuring seven sailors.",
                    "Police are investigating the cause of the accident.",
                    "Former President Trump canceled his news conference.");

    private final Aligner aligner = new SentenceAligner();

    private List<String> align(List<String> korean, List<String> english, Bead... fixed) {
        Side left = Side.of(Language.KOREAN, korean);
        Side right = Side.of(Language.ENGLISH, english);
        return aligner.align(left, right, List.of(fixed)).beads().stream()
                .map(bead -> bead.korean() + "-" + bead.english())
                .toList();
    }

    private static List<String> without(List<String> all, int at) {
        List<String> left = new ArrayList<>(all);
        left.remove(at);
        return left;
    }

    @Test
    void sentencesInOrderAreLinkedOneByOne() {
        assertThat(align(KOREAN, ENGLISH))
                .containsExactly("[0]-[0]", "[1]-[1]", "[2]-[2]", "[3]-[3]", "[4]-[4]", "[5]-[5]");
    }

    @Test
    void whatOneSideLeavesOutStandsAlone() {
        assertThat(align(KOREAN, without(ENGLISH, 3)))
                .containsExactly("[0]-[0]", "[1]-[1]", "[2]-[2]", "[3]-[]", "[4]-[3]", "[5]-[4]");
        assertThat(align(without(KOREAN, 1), ENGLISH))
                .containsExactly("[0]-[0]", "[]-[1]", "[1]-[2]", "[2]-[3]", "[3]-[4]", "[4]-[5]");
    }

    @Test
    void sentencesMadeOneAreLinkedToBoth() {
        List<String> merged = new ArrayList<>(ENGLISH);
        merged.set(3, ENGLISH.get(3) + " " + ENGLISH.get(4));
        merged.remove(4);
        assertThat(align(KOREAN, merged))
                .containsExactly("[0]-[0]", "[1]-[1]", "[2]-[2]", "[3, 4]-[3]", "[5]-[4]");
    }

    @Test
    void aMovedSentenceIsFoundWhereItStands() {
        List<String> moved = new ArrayList<>(without(ENGLISH, 1));
        moved.add(ENGLISH.get(1));
        List<Bead> crossing =
                aligner
                        .align(Side.of(Language.KOREAN, KOREAN), Side.of(Language.ENGLISH, moved))
                        .beads()
                        .stream()
                        .filter(Bead::crossing)
                        .toList();
        assertThat(crossing).hasSize(1);
        assertThat(crossing.getFirst().korean()).containsExactly(1);
        assertThat(crossing.getFirst().english()).containsExactly(5);
    }

    @Test
    void acceptedBeadsStayAndTheRestGoesAroundThem() {
        assertThat(
                        align(
                                KOREAN,
                                ENGLISH,
                                Bead.accepted(List.of(2, 3), List.of(2)),
                                Bead.accepted(List.of(5), List.of(0))))
                .contains("[2, 3]-[2]", "[5]-[0]")
                .noneMatch(bead -> bead.equals("[0]-[0]") || bead.equals("[3]-[3]"));
    }

    @Test
    void acceptedBeadsThatCantBeAreRefused() {
        Bead far = Bead.accepted(List.of(9), List.of(0));
        Bead one = Bead.accepted(List.of(0), List.of(0));
        Bead other = Bead.accepted(List.of(1), List.of(0));
        assertThatThrownBy(() -> align(KOREAN, ENGLISH, far))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> align(KOREAN, ENGLISH, one, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBeadSaysWhatItRestsOn() {
        List<Bead> beads =
                aligner.align(Side.of(Language.KOREAN, KOREAN), Side.of(Language.ENGLISH, ENGLISH))
                        .beads();
        assertThat(beads.get(1).rests()).contains(Evidence.FIGURES);
        assertThat(beads.get(4).rests()).contains(Evidence.WORDS);
        assertThat(beads.get(5).rests()).contains(Evidence.NAMES);
    }

    @Test
    void whatIsOnRecordTellsToo() {
        RecordedTerms terms =
                (sentence, _) ->
                        sentence.contains("꽃피는") || sentence.contains("Blossom")
                                ? java.util.Set.of("restaurant")
                                : java.util.Set.of();
        List<Bead> beads =
                new SentenceAligner(LearnedLexicon.empty(), terms)
                        .align(
                                Side.of(Language.KOREAN, List.of("꽃피는집은 넓다.")),
                                Side.of(Language.ENGLISH, List.of("The Blossom is roomy.")))
                        .beads();
        assertThat(beads).hasSize(1);
        assertThat(beads.getFirst().rests()).containsExactly(Evidence.NAMES);
    }

    @Test
    void anEmptySideLeavesTheOtherAlone() {
        assertThat(align(List.of(), ENGLISH.subList(0, 2))).containsExactly("[]-[0]", "[]-[1]");
        assertThat(align(KOREAN.subList(0, 1), List.of())).containsExactly("[0]-[]");
        assertThat(align(List.of(), List.of())).isEmpty();
    }

    @Test
    void theOrderOfLanguagesIsHeldTo() {
        Side english = Side.of(Language.ENGLISH, ENGLISH);
        assertThatThrownBy(() -> aligner.align(english, english))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Whatever stands there: every sentence is in one bead.
    @Test
    void everySentenceIsInOneBead() {
        Random random = new Random(5);
        for (int round = 0; round < 30; round++) {
            List<String> korean = picked(KOREAN, random);
            List<String> english = picked(ENGLISH, random);
            List<Bead> beads =
                    aligner.align(
                                    Side.of(Language.KOREAN, korean),
                                    Side.of(Language.ENGLISH, english))
                            .beads();
            assertThat(beads.stream().flatMap(b -> b.korean().stream()).sorted().toList())
                    .isEqualTo(IntStream.range(0, korean.size()).boxed().toList());
            assertThat(beads.stream().flatMap(b -> b.english().stream()).sorted().toList())
                    .isEqualTo(IntStream.range(0, english.size()).boxed().toList());
        }
    }

    private static List<String> picked(List<String> from, Random random) {
        return IntStream.range(0, random.nextInt(14))
                .mapToObj(
                        _ ->
                                random.nextInt(5) == 0
                                        ? "…".repeat(1 + random.nextInt(3))
                                        : from.get(random.nextInt(from.size())))
                .toList();
    }

    @Test
    void longEditionsAreTakenInStretches() {
        List<Integer> korean = new ArrayList<>(IntStream.range(0, 2700).boxed().toList());
        korean.remove(40);
        List<Integer> english = IntStream.range(0, 2700).boxed().toList();
        assertThat(linkedRight(korean, english)).isGreaterThan(2690);
    }

    /// The way leaves the straight one by far.
    @Test
    void longEditionsMayLackTheirFirstThird() {
        List<Integer> all = IntStream.range(0, 900).boxed().toList();
        assertThat(linkedRight(all, all.subList(300, 900))).isGreaterThan(595);
        assertThat(linkedRight(all.subList(300, 900), all)).isGreaterThan(595);
    }

    private long linkedRight(List<Integer> korean, List<Integer> english) {
        List<Bead> beads =
                aligner.align(
                                Side.of(
                                        Language.KOREAN,
                                        korean.stream()
                                                .map(i -> "보고서 " + (1000 + i) + "호가 나왔다.")
                                                .toList()),
                                Side.of(
                                        Language.ENGLISH,
                                        english.stream()
                                                .map(i -> "Report No. " + (1000 + i) + " came out.")
                                                .toList()))
                        .beads();
        assertThat(beads.stream().mapToInt(b -> b.english().size()).sum())
                .isEqualTo(english.size());
        return beads.stream()
                .filter(Bead::linked)
                .filter(
                        b ->
                                korean.get(b.korean().getFirst())
                                        .equals(english.get(b.english().getFirst())))
                .count();
    }
}
