package org.naranhi.glossary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.naranhi.text.Language;

/// What is on record already, or nearly, when somebody is about to add a pair.
public final class SimilarEntries {
    /// How alike an entry is, the most first.
    public enum Likeness {
        /// Both sides, but for spaces, hyphens and case.
        SAME,
        SAME_KOREAN,
        SAME_ENGLISH,
        /// One side but for a letter or two.
        NEAR
    }

    public record Similar(GlossaryEntry entry, Likeness likeness) {}

    private static final int LOOKED_AT = 40;
    private static final int MOST = 8;

    private SimilarEntries() {}

    /// The most alike first; either side may be empty.
    public static List<Similar> of(TermFinder terms, String korean, String english) {
        Set<GlossaryEntry> candidates = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            String text = language == Language.KOREAN ? korean : english;
            if (!text.isBlank()) {
                terms.findAll(text, language).forEach(mention -> candidates.add(mention.entry()));
                int typed = language == Language.KOREAN ? 2 : 4;
                String begin = text.substring(0, Math.min(typed, text.length()));
                candidates.addAll(terms.complete(begin, LOOKED_AT));
            }
        }
        List<Similar> similar = new ArrayList<>();
        for (GlossaryEntry entry : candidates) {
            likeness(entry, folded(korean), folded(english))
                    .forEach(likeness -> similar.add(new Similar(entry, likeness)));
        }
        similar.sort(Comparator.comparing(Similar::likeness));
        return similar.stream().limit(MOST).toList();
    }

    private static Stream<Likeness> likeness(GlossaryEntry entry, String korean, String english) {
        String ownKorean = folded(entry.korean());
        String ownEnglish = folded(entry.english());
        boolean left = ownKorean.equals(korean);
        boolean right = ownEnglish.equals(english);
        return left && right
                ? Stream.of(Likeness.SAME)
                : left
                        ? Stream.of(Likeness.SAME_KOREAN)
                        : right
                                ? Stream.of(Likeness.SAME_ENGLISH)
                                : near(ownKorean, korean) || near(ownEnglish, english)
                                        ? Stream.of(Likeness.NEAR)
                                        : Stream.empty();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}·.'’]", "");
    }

    /// One letter in five may be another, in words of four and more.
    private static boolean near(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int allowed = Math.min(2, longer / 5 + (longer == 4 ? 1 : 0));
        return Math.min(one.length(), other.length()) >= 3
                && Math.abs(one.length() - other.length()) <= allowed
                && distance(one, other) <= allowed;
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = row;
        }
        return before[other.length()];
    }
}
