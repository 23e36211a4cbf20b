package org.naranhi.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// A word that stands twice in a row, unless the language doubles it rightly.
final class DoubledWordCheck implements Check {
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}'’-])([A-Za-z]+)\\s+(?:\\1)(?![\\p{L}\\p{N}'’-])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern KOREAN =
            Pattern.compile("(?<![\\p{L}\\p{N}])([가-힣]+)\\s+\\1(?![\\p{L}\\p{N}])");

    private static final Map<Language, Set<String>> ALLOWED = allowed();

    private static Map<Language, Set<String>> allowed() {
        Map<Language, Set<String>> allowed = new EnumMap<>(Language.class);
        for (List<String> cells : RuleTable.rows(DoubledWordCheck.class, "doubled-words.tsv")) {
            allowed.put(
                    Language.of(cells.get(0)), new HashSet<>(List.of(cells.get(1).split("; "))));
        }
        return allowed;
    }

    @Override
    public List<String> codes() {
        return List.of("word.doubled");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        Language language = pair.direction().target();
        TargetText target = TargetText.of(pair);
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = (language == Language.KOREAN ? KOREAN : ENGLISH).matcher(target.plain());
        while (matcher.find()) {
            String word = matcher.group(1);
            if (!rightly(matcher, language)) {
                findings.add(
                        target.finding(
                                "word.doubled",
                                Severity.WARNING,
                                matcher.start(),
                                matcher.end(),
                                Map.of("word", word),
                                word));
            }
        }
        return findings;
    }

    /// In the table, or a name: Duran Duran.
    private static boolean rightly(Matcher matcher, Language language) {
        String word = matcher.group(1);
        String second = matcher.group().substring(matcher.group().length() - word.length());
        boolean name =
                language == Language.ENGLISH
                        && Character.isUpperCase(word.charAt(0))
                        && Character.isUpperCase(second.charAt(0));
        return name
                || ALLOWED.getOrDefault(language, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
