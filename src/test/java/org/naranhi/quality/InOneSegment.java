package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.glossary.SampleGlossary;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.names.BilingualText;
import org.naranhi.names.Casting;
import org.naranhi.names.EnglishPersonFinder;
import org.naranhi.names.HouseNames;
import org.naranhi.names.KoreanPersonFinder;
import org.naranhi.names.lucene.NoriWordBook;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Language;

/// Checks of whole stories as checks of one segment: the pair is a story, each line of it a
/// passage.
record InOneSegment(List<StoryCheck> checks) implements Check {
    private static final TermFinder TERMS = new NoriTermFinder(SampleGlossary.read());
    static final Casting CASTING =
            new Casting(new KoreanPersonFinder(new NoriWordBook()), new EnglishPersonFinder());

    InOneSegment(StoryCheck check) {
        this(List.of(check));
    }

    @Override
    public List<String> codes() {
        return checks.stream().flatMap(check -> check.codes().stream()).toList();
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        boolean korean = pair.direction().source() == Language.KOREAN;
        List<BilingualText> story =
                List.of(
                        korean
                                ? text(pair.source(), pair.target())
                                : text(pair.target(), pair.source()));
        CheckedStory checked =
                new CheckedStory(pair.direction(), story, CASTING.of(story), HouseNames.STANDARD);
        List<Finding> found = new ArrayList<>();
        for (StoryCheck check : checks) {
            check.examine(checked).stream().map(Placed::finding).forEach(found::add);
        }
        return found;
    }

    static BilingualText text(String korean, String english) {
        return new BilingualText(
                korean,
                english,
                TERMS.find(korean, Language.KOREAN),
                TERMS.find(english, Language.ENGLISH));
    }
}
