package org.naranhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.alignment.Aligner;
import org.naranhi.alignment.Alignment;
import org.naranhi.alignment.Bead;
import org.naranhi.alignment.Sentence;
import org.naranhi.alignment.Side;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.text.Language;

/// Two files and their beads. `korean` and `english` are the files' sentences by the numbers that
/// the beads have; `turned` when the files came the other way round.
record AlignedFiles(List<String> korean, List<String> english, List<Bead> beads, boolean turned) {
    private static final int SAMPLE = 20_000;

    /// Sentences of a side: about two minutes' work. No edition has as many.
    private static final int MOST = 20_000;

    /// How files are read: `segmenter` is not asked where each line is a segment.
    record Reading(Segmenter segmenter, boolean segmented) {}

    static AlignedFiles align(Path koreanFile, Path englishFile, Reading reading, Aligner aligner)
            throws Failure {
        if (same(koreanFile, englishFile)) {
            throw new Failure(koreanFile + " and " + englishFile + " are the same file");
        }
        String korean = text(koreanFile);
        String english = text(englishFile);
        boolean koreanIsHangul = hangul(korean);
        boolean englishIsHangul = hangul(english);
        if (koreanIsHangul && englishIsHangul) {
            throw new Failure(
                    korean.equals(english)
                            ? koreanFile + " and " + englishFile + " hold the same text"
                            : "both files are Korean: " + koreanFile + ", " + englishFile);
        }
        if (!koreanIsHangul && !englishIsHangul) {
            throw new Failure("neither file is Korean: " + koreanFile + ", " + englishFile);
        }
        return englishIsHangul
                ? align(english, korean, reading, aligner, true)
                : align(korean, english, reading, aligner, false);
    }

    private static AlignedFiles align(
            String korean, String english, Reading reading, Aligner aligner, boolean turned)
            throws Failure {
        List<String> koreanLines = new ArrayList<>();
        List<String> englishLines = new ArrayList<>();
        List<Integer> koreanNumbers = new ArrayList<>();
        List<Integer> englishNumbers = new ArrayList<>();
        Side left = side(korean, Language.KOREAN, reading, koreanLines, koreanNumbers);
        Side right = side(english, Language.ENGLISH, reading, englishLines, englishNumbers);
        if (Math.max(left.size(), right.size()) > MOST) {
            throw new Failure(
                    "too long: %,d Korean and %,d English sentences; align at most %,d at a time"
                            .formatted(left.size(), right.size(), MOST));
        }
        Alignment alignment = aligner.align(left, right);
        List<Bead> beads =
                alignment.beads().stream()
                        .map(
                                bead ->
                                        new Bead(
                                                numbers(bead.korean(), koreanNumbers),
                                                numbers(bead.english(), englishNumbers),
                                                bead.confidence(),
                                                bead.rests(),
                                                bead.crossing(),
                                                bead.fixed()))
                        .toList();
        return new AlignedFiles(koreanLines, englishLines, beads, turned);
    }

    private static List<Integer> numbers(List<Integer> sentences, List<Integer> lines) {
        return sentences.stream().map(lines::get).toList();
    }

    /// A file's sentences. Where each line is one, blank lines have numbers too, and part
    /// paragraphs.
    private static Side side(
            String text,
            Language language,
            Reading reading,
            List<String> lines,
            List<Integer> numbers) {
        List<Sentence> sentences = new ArrayList<>();
        int passage = 0;
        if (reading.segmented()) {
            for (String line : text.lines().toList()) {
                String sentence = SplitText.line(line).strip();
                if (sentence.isEmpty()) {
                    passage++;
                } else {
                    sentences.add(new Sentence(sentence, passage));
                    numbers.add(lines.size());
                }
                lines.add(sentence);
            }
        } else {
            for (List<String> paragraph : SplitText.of(text, language, reading.segmenter())) {
                for (String sentence : paragraph) {
                    sentences.add(new Sentence(sentence, passage));
                    numbers.add(lines.size());
                    lines.add(sentence);
                }
                passage++;
            }
        }
        return new Side(language, sentences);
    }

    private static String text(Path file) throws Failure {
        String text = new Input(file).text();
        if (text.isBlank()) {
            throw new Failure(file + " is empty: there is nothing to align");
        }
        return text;
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether a text is Korean: a syllable writes about as much as three Latin letters.
    private static boolean hangul(String text) {
        int hangul = 0;
        int latin = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (c >= '가' && c <= '힣') {
                hangul += 3;
            } else if (c < '\u0250' && Character.isLetter(c)) {
                latin++;
            }
        }
        return hangul > latin;
    }

    String text(Bead bead, Language language) {
        List<String> lines = language == Language.KOREAN ? korean : english;
        List<Integer> numbers = language == Language.KOREAN ? bead.korean() : bead.english();
        return String.join(" ", numbers.stream().map(lines::get).toList());
    }
}
