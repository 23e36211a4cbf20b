package org.naranhi.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.naranhi.names.Appearance;
import org.naranhi.names.CastMember;
import org.naranhi.names.EnglishPersonFinder;
import org.naranhi.names.NameParts;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.names.Transliteration;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.romanization.NameModel;
import org.naranhi.text.Language;

/// The name of somebody not on record: spelled in one way, and a way that can be.
final class UnrecordedSpelling {
    /// One word in 300 of the National Institute's usage list is less alike than this.
    private static final double HARDLY_ALIKE = 0.55;

    private final CheckedStory story;
    private final CastMember member;
    private final NameModel model;
    private final Named named;
    private final JudgedSpelling judged;

    UnrecordedSpelling(CheckedStory story, CastMember member, NameModel model) {
        this.story = story;
        this.member = member;
        this.model = model;
        this.named = new Named(story, member);
        this.judged = new JudgedSpelling(story, member, model);
    }

    List<Placed> findings() {
        String korean = main(Language.KOREAN, "");
        String english = main(Language.ENGLISH, korean);
        if (!english.isEmpty() && ways(Language.KOREAN).size() > 1) {
            korean = main(Language.KOREAN, english);
        }
        List<Placed> found = new ArrayList<>();
        String meantKorean = meant(Language.KOREAN, korean, english);
        String meantEnglish = meant(Language.ENGLISH, english, korean);
        twoWays(Language.KOREAN, meantKorean, found);
        twoWays(Language.ENGLISH, meantEnglish, found);
        boolean told = !meantKorean.equals(korean) || !meantEnglish.equals(english);
        if (!korean.isEmpty() && !english.isEmpty() && !told) {
            if (model.korean(korean) && EnglishPersonFinder.koreanBuilt(english)) {
                judged(korean, english, found);
            } else if (!model.korean(korean)) {
                heard(korean, english, found);
            }
        }
        return found;
    }

    /// The whole names in a language, each with where it stands.
    private Map<String, List<Appearance>> ways(Language language) {
        Map<String, List<Appearance>> ways = new LinkedHashMap<>();
        for (Appearance appearance : member.in(language)) {
            if (appearance.form() == Form.FULL) {
                String name = appearance.name();
                String way =
                        ways.keySet().stream()
                                .filter(
                                        known ->
                                                Spellings.same(known, name, language)
                                                        || Spellings.longer(known, name))
                                .findFirst()
                                .orElse(name);
                ways.computeIfAbsent(way, _ -> new ArrayList<>()).add(appearance);
            }
        }
        return ways;
    }

    /// The spelling that is probably meant: the more frequent, and the likelier beside the other
    /// edition's.
    private String main(Language language, String other) {
        return ways(language).entrySet().stream()
                .max(
                        Comparator.comparingDouble(
                                way ->
                                        way.getValue().size()
                                                + shorts(way.getKey(), language)
                                                + likely(way.getKey(), other, language)))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /// How many of the short mentions are of this spelling.
    private double shorts(String whole, Language language) {
        NameParts parts = NameParts.of(whole, language, member.korean(), "");
        return 0.5
                * member.in(language).stream()
                        .filter(a -> a.form() != Form.FULL)
                        .filter(a -> Spellings.same(a.name(), parts.in(a.form()), language))
                        .count();
    }

    private double likely(String name, String other, Language language) {
        if (other.isEmpty()) {
            return 0;
        }
        String korean = language == Language.KOREAN ? name : other;
        String english = language == Language.KOREAN ? other : name;
        if (!model.korean(korean)) {
            return 0;
        }
        return 2.5 * judged.judge(korean, english).score();
    }

    /// The whole name with the surname that stands alone elsewhere, where that one is likelier: the
    /// slip is in the whole name then.
    private String meant(Language language, String main, String other) {
        NameParts parts = NameParts.of(main, language, member.korean(), "");
        String best = main;
        double most = like(main, other, language) + 0.02;
        for (Appearance appearance : member.in(language)) {
            boolean differs =
                    appearance.form() == Form.SURNAME
                            && !parts.given().isEmpty()
                            && !Spellings.same(appearance.name(), parts.surname(), language)
                            && !part(appearance.name(), main, language);
            if (differs) {
                NameParts mended =
                        new NameParts(appearance.name(), parts.given(), parts.surnameFirst());
                String whole =
                        language == Language.KOREAN && parts.surnameFirst()
                                ? mended.surname() + mended.given()
                                : mended.in(Form.FULL);
                double like = like(whole, other, language);
                if (like > most) {
                    most = like;
                    best = whole;
                }
            }
        }
        return best;
    }

    /// How well a spelling goes with the other edition's, 0 to 1.
    private double like(String name, String other, Language language) {
        if (other.isEmpty()) {
            return 0;
        }
        String korean = language == Language.KOREAN ? name : other;
        String english = language == Language.KOREAN ? other : name;
        return model.korean(korean)
                ? judged.judge(korean, english).score()
                : Transliteration.leastLike(korean, english);
    }

    private void twoWays(Language language, String main, List<Placed> found) {
        if (main.isEmpty()) {
            twoSurnames(language, found);
            return;
        }
        NameParts parts = NameParts.of(main, language, member.korean(), "");
        for (Appearance appearance : member.in(language)) {
            String name = appearance.name();
            boolean same =
                    switch (appearance.form()) {
                        case FULL ->
                                Spellings.same(name, main, language)
                                        || Spellings.longer(name, main)
                                        || name.indexOf(' ') < 0 && part(name, main, language);
                        case SURNAME ->
                                Spellings.same(name, parts.surname(), language)
                                        || part(name, main, language);
                        case GIVEN ->
                                Spellings.same(name, parts.given(), language)
                                        || part(name, main, language);
                    };
            if (!same) {
                String other = appearance.form() == Form.FULL ? main : parts.in(appearance.form());
                found.add(twoWays(appearance, other));
            }
        }
    }

    private Placed twoWays(Appearance appearance, String other) {
        return named.at(
                appearance, "name.two-ways", Severity.WARNING, Map.of("other", other), null);
    }

    private static boolean part(String name, String whole, Language language) {
        for (String word : whole.split("[ ·-]")) {
            if (Spellings.same(name, word, language)) {
                return true;
            }
        }
        return false;
    }

    /// Never named in full: the rarer surname is the slip.
    private void twoSurnames(Language language, List<Placed> found) {
        Map<String, Long> counts =
                member.in(language).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Appearance::name,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        if (counts.size() < 2) {
            return;
        }
        long most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        String main =
                counts.keySet().stream()
                        .filter(n -> most == counts.getOrDefault(n, 0L))
                        .findFirst()
                        .orElse("");
        member.in(language).stream()
                .filter(appearance -> !appearance.name().equalsIgnoreCase(main))
                .forEach(appearance -> found.add(twoWays(appearance, main)));
    }

    /// A foreign name whose letters hardly sound like its Hangul.
    private void heard(String korean, String english, List<Placed> found) {
        if (Transliteration.leastLike(korean, english) < HARDLY_ALIKE) {
            ways(Language.ENGLISH).getOrDefault(english, List.of()).stream()
                    .findFirst()
                    .ifPresent(
                            first ->
                                    found.add(
                                            named.at(
                                                    first,
                                                    "name.unheard",
                                                    Severity.INFO,
                                                    Map.of(),
                                                    null)));
        }
    }

    private void judged(String korean, String english, List<Placed> found) {
        ways(Language.ENGLISH).getOrDefault(english, List.of()).stream()
                .findFirst()
                .flatMap(first -> judged.finding(korean, english, first))
                .ifPresent(found::add);
    }
}
