package org.naranhi.glossary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One person, place or body: how it is written in both languages and why. Empty strings where a
/// thing isn't known or doesn't apply. `variants` are spellings seen elsewhere, to recognise and to
/// flag. `englishShort` is what English uses after the first mention. `partOf` is the place a place
/// lies in; `category` a body's or place's kind. `distinction` tells this one from others of the
/// same name (배우, 1985–): two people of one name are two records. `checked` is an editor's word
/// that all of this is right, apart from who changed it last.
public record NameRecord(
        UUID id,
        Kind kind,
        String hangul,
        String hanja,
        String english,
        Basis basis,
        String hangulShort,
        String englishShort,
        String titleKorean,
        String titleEnglish,
        String country,
        String partOf,
        String category,
        List<String> variants,
        String source,
        String note,
        String distinction,
        List<Title> formerTitles,
        @Nullable Checked checked)
        implements GlossaryEntry {
    /// What the name names.
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE
    }

    /// Why the English spelling is the one in force.
    public enum Basis {
        OWN,
        HOUSE,
        OFFICIAL,
        CUSTOM,
        RULE
    }

    /// An office or form of address in both languages; `period` is when it was held (2017–2021), as
    /// far as known.
    public record Title(String korean, String english, String period) {
        public Title {
            if (korean.isBlank() && english.isBlank()) {
                throw new IllegalArgumentException("a title has words in one language at least");
            }
        }
    }

    /// Who confirmed a record, and when, to the microsecond.
    public record Checked(UUID by, Instant at) {
        public Checked {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    private static final Set<String> SMALL = Set.of("the", "of", "and", "for");

    public NameRecord {
        if (hangul.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a name record has a name in both languages");
        }
        variants = List.copyOf(variants);
        formerTitles = List.copyOf(formerTitles);
    }

    /// A name that nobody has checked, alone of its name.
    public NameRecord(
            UUID id,
            Kind kind,
            String hangul,
            String hanja,
            String english,
            Basis basis,
            String hangulShort,
            String englishShort,
            String titleKorean,
            String titleEnglish,
            String country,
            String partOf,
            String category,
            List<String> variants,
            String source,
            String note) {
        this(
                id,
                kind,
                hangul,
                hanja,
                english,
                basis,
                hangulShort,
                englishShort,
                titleKorean,
                titleEnglish,
                country,
                partOf,
                category,
                variants,
                source,
                note,
                "",
                List.of(),
                null);
    }

    /// A name of which nothing else is known yet.
    public static NameDraft draft(UUID id, Kind kind, String hangul, String english, Basis basis) {
        return new NameDraft(id, kind, hangul, english, basis);
    }

    /// This record, to be changed in some fields.
    public NameDraft toDraft() {
        return new NameDraft(this);
    }

    @Override
    public String korean() {
        return hangul;
    }

    /// What English uses after the first mention: for people the second reference, for bodies and
    /// places the first of the short forms; the full form where there is none.
    public String secondReference() {
        int end = englishShort.indexOf(';');
        String first = end < 0 ? englishShort : englishShort.substring(0, end).strip();
        return first.isEmpty() ? english : first;
    }

    /// Whether a spelling of a body or place says only part of its name, in any order: Foreign
    /// Ministry for the Ministry of Foreign Affairs, Pacific for the Pacific Ocean, S. Korea.
    public boolean abridged(String spelling) {
        List<String> all = words(english);
        List<String> some = words(spelling);
        return kind != Kind.PERSON
                && !some.isEmpty()
                && some.size() <= all.size()
                && !new HashSet<>(some).equals(new HashSet<>(all))
                && some.stream().allMatch(word -> stands(word, all));
    }

    /// A word itself, or its first letter (S. for South).
    private static boolean stands(String word, List<String> all) {
        return all.contains(word)
                || word.length() == 1 && all.stream().anyMatch(each -> each.startsWith(word));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }

    /// Every title this one has or had, the one in force first.
    public List<Title> titles() {
        boolean none = titleKorean.isBlank() && titleEnglish.isBlank();
        Stream<Title> now =
                none ? Stream.of() : Stream.of(new Title(titleKorean, titleEnglish, ""));
        return Stream.concat(now, formerTitles.stream()).toList();
    }

    /// The record as it may be kept over `old`: a check was of a spelling and its reason, and falls
    /// with them.
    NameRecord over(NameRecord old) {
        boolean sameSpelling =
                hangul.equals(old.hangul)
                        && hanja.equals(old.hanja)
                        && english.equals(old.english)
                        && basis == old.basis;
        return sameSpelling || checked == null || !checked.equals(old.checked)
                ? this
                : toDraft().checked(null).name();
    }
}
