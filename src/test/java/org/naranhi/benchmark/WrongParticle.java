package org.naranhi.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.hangul.Particles;
import org.naranhi.morphology.Morpheme;
import org.naranhi.morphology.Morpheme.Part;
import org.naranhi.morphology.lucene.NoriMorphemes;
import org.naranhi.text.Span;

/// A particle in the form that its word doesn't take, or set apart from it. It is one where the
/// right text has it in the right form at the end of a word, and the dictionary of morphemes
/// agrees.
record WrongParticle(String particles) implements Slip {
    private static final Map<String, String> OTHER =
            Map.of("을", "를", "를", "을", "과", "와", "와", "과", "은", "는", "는", "은", "이", "가", "가", "이");
    private static final Pattern WORD = Pattern.compile("(?<= |^)([^ ]{2,})([가-힣])(?= )");

    @Override
    public Optional<Seed> in(Seed right, Random random) {
        List<Seed> wrong = new ArrayList<>();
        for (Span place : places(right, particles)) {
            wrong.add(right.with(place, OTHER.get(place.of(right.target()))));
        }
        return one(wrong, random);
    }

    static Optional<Seed> split(Seed right, Random random) {
        List<Seed> wrong = new ArrayList<>();
        for (Span place : places(right, "을를은는이가과와의에도")) {
            wrong.add(right.with(place, ' ' + place.of(right.target())));
        }
        return one(wrong, random);
    }

    private static Optional<Seed> one(List<Seed> wrong, Random random) {
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(wrong.get(random.nextInt(wrong.size())));
    }

    private static List<Span> places(Seed right, String particles) {
        List<Span> places = new ArrayList<>();
        Matcher words = WORD.matcher(right.target());
        while (right.korean() && words.find()) {
            String particle = words.group(2);
            if (particles.contains(particle)
                    && Particles.choose(words.group(1), particle)
                            .equals(new Particles.Choice(particle, true))
                    && particle(words.group())) {
                places.add(new Span(words.end() - 1, words.end()));
            }
        }
        return places;
    }

    private static boolean particle(String word) {
        Morpheme last = NoriMorphemes.of(word).getLast();
        return last.part() == Part.PARTICLE && last.form().length() == 1;
    }
}
