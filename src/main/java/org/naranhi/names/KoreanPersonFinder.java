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

    @Override
    public List<PersonMention> find(String text, List<Mention> recorded) {
        Unmarked unmarked = Unmarked.of(text);
        String plain = unmarked.plain();
        RecordedSpans records = RecordedSpans.of(unmarked, recorded);
        KoreanForms forms = new KoreanForms();
        List<FoundPerson> people = new ArrayList<>();
        int from = 0;
        while (from < plain.length()) {
            int end = plain.indexOf('\n', from);
            int to = end < 0 ? plain.length() : end;
            people.addAll(inLine(plain.substring(from, to), from, records));
            from = to + 1;
        }
        people.forEach(forms::know);
        return people.stream().map(person -> forms.mention(person, unmarked)).toList();
    }

    private List<FoundPerson> inLine(String line, int offset, RecordedSpans records) {
        if (line.isBlank()) {
            return List.of();
        }
        KoreanSentence sentence = new KoreanSentence(line, book);
        List<KoreanCandidate> candidates = records.settle(sentence, offset);
        EvidenceHashes hashes = new EvidenceHashes();
        KoreanEvidence evidence = new KoreanEvidence(sentence, hashes);
        double[] scores = new double[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            evidence.of(candidates.get(i));
            scores[i] = weights.of(hashes) + records.favour(candidates.get(i), offset);
        }
        return CandidateChoice.best(line.length(), candidates, scores).stream()
                .map(c -> new FoundPerson(sentence, offset, c, records.person(c, offset)))
                .toList();
    }
}
