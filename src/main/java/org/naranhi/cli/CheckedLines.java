package org.naranhi.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.naranhi.glossary.TermFinder;
import org.naranhi.names.BilingualText;
import org.naranhi.names.Casting;
import org.naranhi.names.EnglishPersonFinder;
import org.naranhi.names.KoreanPersonFinder;
import org.naranhi.names.lucene.NoriWordBook;
import org.naranhi.quality.CheckedStory;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.SegmentPair;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;

/// All checks over lines of two files that say the same. Lines together are a story; a line without
/// text on both sides ends it.
final class CheckedLines {
    /// More lines than a story has: what is longer is read in parts.
    private static final int STORY = 120;

    private final CheckBasis basis;
    private final Direction direction;
    private final Casting casting =
            new Casting(new KoreanPersonFinder(new NoriWordBook()), new EnglishPersonFinder());

    CheckedLines(CheckBasis basis, Language source) {
        this.basis = basis;
        this.direction = Direction.from(source);
    }

    /// In the order of the lines, gravest first within one.
    List<Placed> examine(List<String> sources, List<String> targets) {
        List<Placed> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < sources.size(); i++) {
            boolean ends = sources.get(i).isBlank() && targets.get(i).isBlank();
            if (ends || i + 1 == sources.size() || i + 1 - from == STORY) {
                story(from, sources.subList(from, i + 1), targets.subList(from, i + 1), found);
                from = i + 1;
            }
        }
        found.sort(
                Comparator.comparingInt(Placed::segment)
                        .thenComparing(Placed::finding, QualityDesk.GRAVEST_FIRST));
        return found;
    }

    private void story(int first, List<String> sources, List<String> targets, List<Placed> found) {
        QualityDesk desk = basis.desk();
        TermFinder terms = basis.terms();
        boolean korean = direction.source() == Language.KOREAN;
        List<BilingualText> story =
                BilingualText.story(korean ? sources : targets, korean ? targets : sources, terms);
        for (int i = 0; i < sources.size(); i++) {
            SegmentPair pair =
                    new SegmentPair(
                            sources.get(i),
                            targets.get(i),
                            direction,
                            story.get(i).mentions(direction.source()),
                            terms.findAll(targets.get(i), direction.target()),
                            PassageKind.BODY);
            int line = first + i;
            desk.examine(pair).forEach(finding -> found.add(new Placed(line, finding)));
        }
        desk.examine(new CheckedStory(direction, story, casting.of(story), basis.names()))
                .forEach(
                        placed ->
                                found.add(new Placed(first + placed.segment(), placed.finding())));
    }
}
