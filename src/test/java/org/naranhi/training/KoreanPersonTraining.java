package org.naranhi.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.naranhi.names.KoreanPersonTrainer;
import org.naranhi.names.LabelledSentence;
import org.naranhi.names.lucene.NoriWordBook;

/// Makes `src/main/resources/org/naranhi/names/persons-ko.weights` anew: `DATA_DIR OUT`.
public final class KoreanPersonTraining {
    private static final String HEADER =
            """
            # What each piece of evidence for a person's name in Korean text weighs. Learned from the marks on
            # %d sentences of KLUE-NER (KLUE-benchmark, https://github.com/KLUE-benchmark/KLUE), CC BY-SA 4.0;
            # hashes and figures only, no text. Made by org.naranhi.training.KoreanPersonTraining; under CC BY-SA 4.0.
            """;

    private KoreanPersonTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        List<LabelledSentence> sentences = LabelledSentence.read(data.resolve("ner/klue_news.tsv"));
        byte[] file =
                new KoreanPersonTrainer(new NoriWordBook(), data)
                        .train(sentences, HEADER.formatted(sentences.size()));
        Files.write(Path.of(arguments[1]), file);
        System.out.printf("%d sentences, %d bytes%n", sentences.size(), file.length);
    }
}
