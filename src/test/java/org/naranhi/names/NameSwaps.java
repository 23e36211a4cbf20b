package org.naranhi.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.naranhi.hangul.Particles;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.Span;

/// Puts other people in the places of those marked, so that what is learned is where and how names
/// stand rather than whose names stood in the news.
final class NameSwaps {
    private final List<String> korean = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final Random random = new Random(11);

    /// @param data the folder with `names` and `loanwords`
    NameSwaps(Path data) {
        try {
            for (String line :
                    Files.readAllLines(data.resolve("names/wikidata_korean_persons_hyphen.tsv"))) {
                String name = line.substring(0, line.indexOf('\t'));
                if (KoreanNameSyllables.name(name)) {
                    korean.add(name);
                }
            }
            for (String line : Files.readAllLines(data.resolve("loanwords/korean-go.tsv"))) {
                String[] cells = line.split("\t");
                if (cells.length > 1
                        && cells[0].matches("\\p{Lu}\\p{Ll}+")
                        && cells[1].matches("[가-힣]{2,7}")) {
                    foreign.add(cells[1]);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The sentence with others in it.
    LabelledSentence swapped(LabelledSentence sentence) {
        String text = sentence.text();
        Map<String, String> others = new HashMap<>();
        List<Span> spans = new ArrayList<>(sentence.people());
        spans.sort(Comparator.reverseOrder());
        List<Span> placed = new ArrayList<>();
        for (Span span : spans) {
            String name = span.of(sentence.text());
            String other = others.computeIfAbsent(name, this::other);
            String swapped = Particles.replace(text, span.start(), span.end(), other);
            int longer = swapped.length() - text.length();
            placed.replaceAll(s -> new Span(s.start() + longer, s.end() + longer));
            placed.add(new Span(span.start(), span.start() + other.length()));
            text = swapped;
        }
        Set<Span> people = new HashSet<>(placed);
        return new LabelledSentence(text, people);
    }

    private String other(String name) {
        if (name.length() == 1) {
            return Syllable.is(name.charAt(0)) && random.nextBoolean()
                    ? pick(korean).substring(0, 1)
                    : name;
        }
        if (name.length() == 3 && KoreanNameSyllables.name(name)) {
            String one = pick(korean);
            return random.nextBoolean() || one.length() != 3
                    ? one
                    : pick(korean).charAt(0)
                            + two(pick(korean)).substring(0, 1)
                            + two(pick(korean)).substring(1);
        }
        if (!name.chars().allMatch(c -> Syllable.is(c) || c == ' ')) {
            return name;
        }
        boolean sounds =
                ForeignSyllables.mean(name.replace(" ", ""), 0, name.replace(" ", "").length()) > 0;
        if (!sounds || name.length() < 3) {
            return name;
        }
        return switch (name.split(" ").length) {
            case 1 -> pick(foreign);
            case 2 -> pick(foreign) + " " + pick(foreign);
            case 3 -> pick(foreign) + " " + pick(foreign) + " " + pick(foreign);
            default -> name;
        };
    }

    private String two(String name) {
        return name.length() == 3 ? name.substring(1) : two(pick(korean));
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
