package org.naranhi.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.names.Appearance;
import org.naranhi.names.CastMember;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.romanization.Candidate;
import org.naranhi.romanization.Judgement;
import org.naranhi.romanization.Judgement.Format;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.SyllableReason;
import org.naranhi.romanization.Verdict;
import org.naranhi.text.Language;

/// Whether a Korean name not on record can be written with its letters, and is as the house writes
/// names.
final class JudgedSpelling {
    private static final int OFFERED = 3;

    private final CheckedStory story;
    private final CastMember member;
    private final NameModel model;
    private final Named named;

    JudgedSpelling(CheckedStory story, CastMember member, NameModel model) {
        this.story = story;
        this.member = member;
        this.model = model;
        this.named = new Named(story, member);
    }

    /// What is wrong with the letters a name is written with where it first stands.
    Optional<Placed> finding(String korean, String english, Appearance first) {
        Judgement judgement = judge(korean, english);
        Map<String, String> parameters = new HashMap<>();
        parameters.put(
                "candidates",
                judgement.candidates().stream()
                        .limit(OFFERED)
                        .map(Candidate::latin)
                        .collect(Collectors.joining(", ")));
        parameters.put("reasons", reasons(judgement));
        if (!judgement.verdict().atLeast(Verdict.POSSIBLE)) {
            boolean never = judgement.verdict() == Verdict.NOT_THIS_NAME;
            return Optional.of(
                    named.at(
                            first,
                            never ? "name.impossible" : "name.unlikely",
                            never ? Severity.WARNING : Severity.INFO,
                            parameters,
                            null));
        }
        String wanted = styled(judgement);
        if (wanted == null || Spellings.same(wanted, english, Language.ENGLISH)) {
            return Optional.empty();
        }
        boolean order = judgement.format().contains(Format.ORDER);
        return order || !judgement.format().isEmpty()
                ? Optional.of(
                        named.at(
                                first,
                                order ? "name.order" : "name.format",
                                Severity.INFO,
                                Map.of("expected", wanted),
                                wanted))
                : Optional.empty();
    }

    /// 옥 ock 0.62; 현 hyun 0.70: each syllable with its letters and how many write it so.
    private static String reasons(Judgement judgement) {
        return judgement.reasons().stream()
                .map(
                        r ->
                                r.hangul()
                                        + ' '
                                        + (r.latin().isEmpty() ? "–" : r.latin())
                                        + ' '
                                        + Math.round(r.share() * 100)
                                        + '%')
                .collect(Collectors.joining("; "));
    }

    Judgement judge(String korean, String english) {
        return model.judge(korean, english, List.of(), style());
    }

    private NameStyle style() {
        boolean north =
                member.appearances().stream()
                        .anyMatch(
                                a -> a.title().contains("North Korea") || a.title().contains("북한"));
        return story.house().of(north ? "KP" : "KR");
    }

    /// The same letters as the house writes names.
    private @Nullable String styled(Judgement judgement) {
        NameStyle style = style();
        StringBuilder given = new StringBuilder();
        String surname = "";
        for (SyllableReason reason : judgement.reasons()) {
            if (reason.latin().isEmpty()) {
                return null;
            }
            if (reason.place() == SyllableReason.Place.SURNAME) {
                surname = capital(reason.latin());
            } else if (given.isEmpty()) {
                given.append(capital(reason.latin()));
            } else {
                given.append(style.join().between())
                        .append(style.laterCapital() ? capital(reason.latin()) : reason.latin());
            }
        }
        return style.order() == NameStyle.Order.SURNAME_FIRST
                ? (surname + ' ' + given).strip()
                : (given + " " + surname).strip();
    }

    private static String capital(String letters) {
        return letters.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + letters.substring(1);
    }
}
