package org.naranhi.names;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.glossary.Mention;
import org.naranhi.text.Unmarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Finds people in Korean text. Every stretch that could be a name is weighed by what stands in it
/// and beside it ([KoreanEvidence]); of those that overlap the weightiest are taken. What is on
/// record is taken as it stands there.
///
/// `attached` is the particle after the name, or after the title that follows it: 은 both in 강경화는's
/// kind and in 강 장관은.
@Component
public final class KoreanPersonFinder implements PersonFinder {
    private final WordBook book;
    private final EvidenceWeights weights;

    @Autowired
    public KoreanPersonFinder(WordBook book) {
        this(book, EvidenceWeights.read("persons-ko.weights"));
    }

    KoreanPersonFinder(WordBook book, EvidenceWeights weights) {
        this.book = book;
        this.weights = weights;
    }

    WordBook book() {
        return book;
    }

    @Override
    public List<PersonMention> find(String text, List<Mention> recorded) {
        Unmarked unmarked = Unmarked.of(text);
        String plain = unmarked.plain();
        RecordedSpans records = RecordedSpans.of(unmarked, recorded);
        List<Line> lines = lines(plain, records);
        KnownNames known = new KnownNames();
        lines.forEach(line -> line.tell(known));
        KoreanForms forms = new KoreanForms();
        List<FoundPerson> people = new ArrayList<>();
        for (Line line : lines) {
            line.best(known)
                    .forEach(
                            c ->
                                    people.add(
                                            new FoundPerson(
                                                    line.sentence,
                                                    line.offset,
                                                    c,
                                                    records.person(c, line.offset))));
        }
        people.forEach(forms::know);
        return people.stream().map(person -> forms.mention(person, unmarked)).toList();
    }

    private List<Line> lines(String plain, RecordedSpans records) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < plain.length()) {
            int end = plain.indexOf('\n', from);
            int to = end < 0 ? plain.length() : end;
            String line = plain.substring(from, to);
            if (!line.isBlank()) {
                lines.add(weighed(line, lines.size(), from, records));
            }
            from = to + 1;
        }
        return lines;
    }

    private Line weighed(String text, int number, int offset, RecordedSpans records) {
        KoreanSentence sentence = new KoreanSentence(text, book);
        List<KoreanCandidate> candidates = records.settle(sentence, offset);
        EvidenceHashes hashes = new EvidenceHashes();
        KoreanEvidence evidence = new KoreanEvidence(sentence, hashes);
        double[] scores = new double[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            evidence.of(candidates.get(i));
            scores[i] = weights.of(hashes) + records.favour(candidates.get(i), offset);
        }
        return new Line(sentence, number, offset, candidates, scores);
    }

    /// A line with what speaks for each of its candidates.
    private record Line(
            KoreanSentence sentence,
            int number,
            int offset,
            List<KoreanCandidate> candidates,
            double[] scores) {
        void tell(KnownNames known) {
            for (KoreanCandidate c :
                    CandidateChoice.best(sentence.text.length(), candidates, scores)) {
                known.add(name(c), number, c.start(), scores[candidates.indexOf(c)]);
            }
        }

        List<KoreanCandidate> best(KnownNames known) {
            double[] all = scores.clone();
            for (int i = 0; i < all.length; i++) {
                KoreanCandidate c = candidates.get(i);
                all[i] += known.favour(name(c), number, c.start());
                if (c.tail().title().isEmpty()) {
                    all[i] += known.stranger(name(c), number);
                }
            }
            return CandidateChoice.best(sentence.text.length(), candidates, all);
        }

        private String name(KoreanCandidate c) {
            return sentence.text.substring(c.start(), c.end());
        }
    }
}
