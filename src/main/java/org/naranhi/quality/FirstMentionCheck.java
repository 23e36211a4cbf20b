package org.naranhi.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.glossary.FormKind;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.RuleTable;

/// A short form whose whole form the story has not had yet. Headlines are short of room, and what
/// stands alone by its record or by `known-abbreviations.tsv` needs no introduction.
final class FirstMentionCheck implements StoryCheck {
    /// What runs on to a stop is no headline.
    private static final Pattern SENTENCE = Pattern.compile("[.!?…][\"”'’)\\]]*\\s*$");

    private static final Set<String> KNOWN =
            RuleTable.rows(FirstMentionCheck.class, "known-abbreviations.tsv").stream()
                    .map(cells -> cells.get(0))
                    .collect(Collectors.toUnmodifiableSet());

    @Override
    public List<String> codes() {
        return List.of("term.first-mention");
    }

    @Override
    public List<Placed> examine(CheckedStory story) {
        List<Placed> found = new ArrayList<>();
        Set<UUID> introduced = new HashSet<>();
        for (int i = 0; i < story.segments().size(); i++) {
            List<Mention> mentions = story.segments().get(i).mentions(story.direction().target());
            mentions.stream()
                    .filter(m -> !shortened(m))
                    .forEach(m -> introduced.add(m.entry().id()));
            if (!SENTENCE.matcher(story.target(i)).find()) {
                continue;
            }
            for (Mention mention : mentions) {
                if (shortened(mention)
                        && mention.entry() instanceof TermEntry term
                        && !standsAlone(term, mention.form())
                        && introduced.add(term.id())) {
                    found.add(new Placed(i, finding(story, mention, term)));
                }
            }
        }
        return found;
    }

    private static boolean shortened(Mention mention) {
        return mention.kind() == FormKind.SHORT || mention.kind() == FormKind.ABBREVIATION;
    }

    private static boolean standsAlone(TermEntry entry, String form) {
        return KNOWN.contains(form)
                || entry.terms().stream()
                        .filter(term -> term.text().equals(form))
                        .anyMatch(Term::standsAlone);
    }

    private static Finding finding(CheckedStory story, Mention mention, TermEntry term) {
        return new Finding(
                "term.first-mention",
                Severity.INFO,
                List.of(),
                List.of(mention.span()),
                Map.of("found", mention.form(), "whole", term.in(story.direction().target())),
                null);
    }
}
