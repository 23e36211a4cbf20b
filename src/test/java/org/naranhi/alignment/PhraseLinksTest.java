package org.naranhi.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;

/// What of a translation answers a part of its sentence, by the lexicon that comes with us.
class PhraseLinksTest {
    private static final PhraseLinks LINKS = new PhraseLinks(LexiconFile.standard());

    /// A sentence and what is in [brackets] in it.
    record Bracketed(String text, List<Span> parts) {
        static Bracketed of(String written) {
            StringBuilder text = new StringBuilder();
            List<Span> parts = new ArrayList<>();
            int from = 0;
            for (char c : written.toCharArray()) {
                switch (c) {
                    case '[' -> from = text.length();
                    case ']' -> parts.add(new Span(from, text.length()));
                    default -> text.append(c);
                }
            }
            return new Bracketed(text.toString(), parts);
        }

        List<String> words() {
            return parts.stream().map(span -> span.of(text)).toList();
        }
    }

    record Asked(Language language, Bracketed here, Bracketed there, boolean missed) {
        @Override
        public String toString() {
            return language + " " + here.words() + " " + there.words();
        }

        List<String> answer() {
            return LINKS.answering(here.text(), language, here.parts(), there.text()).stream()
                    .map(span -> span.of(there.text()))
                    .toList();
        }
    }

    static Stream<Asked> asked(String table) {
        return RuleTable.rows(PhraseLinksTest.class, table).stream()
                .flatMap(
                        row -> {
                            Bracketed korean = Bracketed.of(row.get(0));
                            Bracketed english = Bracketed.of(row.get(1));
                            String missed = row.size() > 2 ? row.get(2) : "";
                            return Stream.of(
                                    new Asked(
                                            Language.KOREAN,
                                            korean,
                                            english,
                                            missed.contains("ko")),
                                    new Asked(
                                            Language.ENGLISH,
                                            english,
                                            korean,
                                            missed.contains("en")));
                        });
    }

    static Stream<Asked> ofMeasured() {
        return asked("phrase-links.tsv");
    }

    @ParameterizedTest
    @MethodSource("ofMeasured")
    void findsWhatAnswers(Asked asked) {
        if (asked.missed()) {
            assertThat(asked.answer()).as("no longer missed").isNotEqualTo(asked.there().words());
        } else {
            assertThat(asked.answer()).isEqualTo(asked.there().words());
        }
    }

    /// Rows that nothing was chosen by: what isn't known may be missing, but little may be wrong.
    @Test
    void isSeldomWrong() {
        List<Asked> all = asked("phrase-links-kept-apart.tsv").toList();
        assertThat(all.stream().filter(a -> a.answer().equals(a.there().words())).count())
                .isGreaterThan(all.size() * 8L / 10);
    }

    @Test
    void goesByWhatIsOnRecord() {
        String korean = "한강나루는 새 음반을 냈다.";
        String english = "The River Landing released a new album.";
        PhraseLinks links =
                new PhraseLinks(
                        LexiconFile.standard(),
                        (text, _) ->
                                List.of(
                                        new PhraseLinks.Recorded.Place(
                                                "band",
                                                text.equals(korean)
                                                        ? new Span(0, 4)
                                                        : new Span(4, 17))));
        assertThat(links.answering(korean, Language.KOREAN, List.of(new Span(0, 4)), english))
                .containsExactly(new Span(4, 17));
    }

    @Test
    void saysNothingWhereNothingIsKnown() {
        assertThat(
                        LINKS.answering(
                                "그것은 갑작스러웠다.",
                                Language.KOREAN,
                                List.of(new Span(0, 2)),
                                "Nobody saw that coming."))
                .isEmpty();
    }
}
