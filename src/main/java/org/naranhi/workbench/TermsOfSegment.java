package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermUse;
import org.naranhi.story.Segment;
import org.naranhi.text.Language;

/// The terms of one segment's original, each with what stands for it in the translation: of an
/// entry's mentions the first goes with the first, and so on. Where several entries share a form
/// those that the translation doesn't speak of are left out, unless it speaks of none.
final class TermsOfSegment {
    private final Segment segment;
    private final Language language;
    private final List<Mention> source;
    private final List<Mention> left;

    /// @param language the original's
    TermsOfSegment(Segment segment, Language language, List<Mention> source, List<Mention> target) {
        this.segment = segment;
        this.language = language;
        this.source = source;
        this.left = new ArrayList<>(target);
    }

    List<TermUse> uses(UUID story) {
        List<TermUse> uses = new ArrayList<>();
        Set<Mention> done = new HashSet<>();
        for (Mention mention : source) {
            if (done.contains(mention)) {
                continue;
            }
            List<TermUse> alike = new ArrayList<>();
            for (Mention homonym : source) {
                if (homonym.span().equals(mention.span())) {
                    done.add(homonym);
                    if (homonym.entry() instanceof TermEntry term) {
                        alike.add(use(story, homonym, term));
                    }
                }
            }
            boolean said = alike.stream().anyMatch(use -> !use.rendering().isEmpty());
            alike.removeIf(use -> said && use.rendering().isEmpty());
            uses.addAll(alike);
        }
        return uses;
    }

    private TermUse use(UUID story, Mention mention, TermEntry term) {
        return new TermUse(
                story,
                segment.id(),
                term.id(),
                language,
                mention.span(),
                mention.span().of(segment.source()),
                rendering(term));
    }

    private String rendering(TermEntry term) {
        for (Mention mention : left) {
            if (mention.entry().id().equals(term.id())) {
                left.remove(mention);
                return mention.span().of(segment.target());
            }
        }
        return "";
    }
}
