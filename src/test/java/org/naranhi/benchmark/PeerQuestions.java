package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.naranhi.memory.bench.SentencePair;

/// The units and the queries that every engine gets: `units.tmx` and `queries.tsv` in the work
/// folder. Of the real pairs a hundred are held out; the rest, and as many made ones as are wanted,
/// are the units. For each language the queries are the held-out sentences, a hundred edited copies
/// of sentences that are in, and fifty short ones of frequent words.
record PeerQuestions(List<SentencePair> units, int realUnits, List<Query> queries) {
    static final int LONG = 100;
    static final int SHORT = 50;

    record Query(boolean korean, String text) {}

    static PeerQuestions of(ParallelText text, int count) {
        List<SentencePair> real = new ArrayList<>(text.real());
        Collections.shuffle(real, new Random(7));
        List<SentencePair> heldOut = real.subList(0, LONG);
        List<SentencePair> in = real.subList(LONG, Math.min(real.size(), count + LONG));
        List<SentencePair> units = new ArrayList<>(in);
        units.addAll(text.made(count - in.size(), 11));
        Collections.shuffle(units, new Random(13));
        List<Query> queries = new ArrayList<>();
        for (boolean korean : List.of(false, true)) {
            Random random = new Random(17);
            Stream.of(
                            heldOut.stream().map(pair -> side(pair, korean)),
                            in.stream()
                                    .map(pair -> side(pair, korean))
                                    .map(sentence -> text.edited(sentence, korean, random))
                                    .filter(sentence -> !sentence.isBlank())
                                    .limit(LONG),
                            text.brief(SHORT, korean, random).stream())
                    .flatMap(texts -> texts)
                    .forEach(each -> queries.add(new Query(korean, each)));
        }
        return new PeerQuestions(units, in.size(), queries);
    }

    static String side(SentencePair pair, boolean korean) {
        return korean ? pair.korean() : pair.english();
    }

    void write(Path work) throws IOException {
        Files.write(
                work.resolve("queries.tsv"),
                queries.stream().map(q -> (q.korean() ? "ko" : "en") + "\t" + q.text()).toList());
        Tmx.write(work.resolve("units.tmx"), units);
    }
}
