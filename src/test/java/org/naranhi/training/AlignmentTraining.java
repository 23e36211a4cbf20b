package org.naranhi.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.alignment.BeadTrainer;
import org.naranhi.alignment.LexiconFile;
import org.naranhi.benchmark.GoldAlignment;
import org.naranhi.segmentation.okapi.OkapiSegmenter;

/// Makes `src/main/resources/org/naranhi/alignment/beads.weights` anew: `DATA_DIR OUT`. It learns
/// from every other document of NTREX-128, beginning with the first; the others are for measuring.
/// The lexicon must not have been learned from any of them.
public final class AlignmentTraining {
    private static final String HEADER =
            """
            # What the features of beads weigh: on the way through two editions, and of moved sentences;
            # and how sure a bead is by its share of all ways. Learned by
            # org.naranhi.training.AlignmentTraining from %d documents of NTREX-128 (figures only, no text).
            # feature	parts	way	moved
            """;

    private AlignmentTraining() {}

    public static void main(String[] arguments) throws IOException {
        List<GoldAlignment> all =
                GoldAlignment.read(Path.of(arguments[0], "ntrex"), new OkapiSegmenter());
        List<GoldAlignment> half = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2) {
            half.add(all.get(i));
        }
        String weights = new BeadTrainer(LexiconFile.standard()).weights(half);
        Files.writeString(Path.of(arguments[1]), HEADER.formatted(half.size()) + weights);
    }
}
