package org.naranhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.naranhi.alignment.Aligner;
import org.naranhi.alignment.Side;
import org.naranhi.exchange.Documents;
import org.naranhi.segmentation.Anatomy;
import org.naranhi.workbench.PairFile;
import org.naranhi.workbench.PassageSegments;
import org.naranhi.workbench.ReadArticle;
import org.naranhi.workbench.ReadPair;
import org.naranhi.workbench.UnalignablePair;

/// How the files of a batch are read: text as `align KO EN` reads it, DOCX and HTML as articles.
final class PairReading {
    private final AlignedFiles.Reading plain;
    private final ReadPair articles;

    PairReading(AlignedFiles.Reading plain) {
        this.plain = plain;
        this.articles =
                new ReadPair(
                        new ReadArticle(Documents.standard(), new Anatomy()),
                        new PassageSegments(plain.segmenter()));
    }

    AlignedFiles align(Path korean, Path english, Aligner aligner)
            throws Failure, IOException, UnalignablePair {
        if (!document(korean) && !document(english)) {
            return AlignedFiles.align(korean, english, plain, aligner);
        }
        ReadPair.Sides sides = articles.read(file(korean), file(english));
        return new AlignedFiles(
                words(sides.korean()),
                words(sides.english()),
                aligner.align(sides.korean(), sides.english()).beads(),
                sides.turned());
    }

    private static List<String> words(Side side) {
        return side.sentences().stream().map(sentence -> sentence.text()).toList();
    }

    private static PairFile file(Path file) throws IOException {
        return new PairFile(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static boolean document(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".docx") || name.matches(".*\\.x?html?");
    }
}
