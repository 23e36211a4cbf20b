package org.naranhi.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figures;
import org.naranhi.figures.Units;
import org.naranhi.glossary.CsvGlossary;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.names.Appearance;
import org.naranhi.names.BilingualText;
import org.naranhi.names.Cast;
import org.naranhi.names.CastMember;
import org.naranhi.names.Casting;
import org.naranhi.names.EnglishPersonFinder;
import org.naranhi.names.HouseNames;
import org.naranhi.names.KoreanPersonFinder;
import org.naranhi.names.lucene.NoriWordBook;
import org.naranhi.quality.CheckProfile;
import org.naranhi.quality.CheckedStory;
import org.naranhi.quality.Finding;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.SegmentPair;
import org.naranhi.quality.Severity;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.workbench.LexiconLinks;

/// All checks over single pairs, with the starter glossary: each pair is a story.
final class CopyDesk {
    private final QualityDesk desk = QualityDesk.of(CheckProfile.STANDARD, LexiconLinks.standard());
    private final Casting casting =
            new Casting(new KoreanPersonFinder(new NoriWordBook()), new EnglishPersonFinder());
    private final TermFinder terms;

    CopyDesk() throws IOException {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (StarterFile file : StarterFile.values()) {
            String name = "/org/naranhi/starter/" + file.fileName();
            try (InputStream in =
                    Objects.requireNonNull(CopyDesk.class.getResourceAsStream(name), name)) {
                entries.addAll(CsvGlossary.read(in.readAllBytes()).entries());
            } catch (Unreadable e) {
                throw new IllegalStateException(name, e);
            }
        }
        terms = new NoriTermFinder(new FixedGlossary(entries));
    }

    List<Finding> examine(Seed seed) {
        return examine(seed.source(), seed.target(), seed.direction());
    }

    /// Findings of at least a warning.
    List<Finding> examine(String source, String target, Direction direction) {
        BilingualText both = bilingual(source, target, direction);
        SegmentPair pair =
                new SegmentPair(source, target, direction, both.mentions(direction.source()));
        List<BilingualText> story = List.of(both);
        CheckedStory checked =
                new CheckedStory(direction, story, casting.of(story), HouseNames.STANDARD);
        return Stream.concat(
                        desk.examine(pair).stream(),
                        desk.examine(checked).stream().map(Placed::finding))
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    /// A translation, and where its target names whom its source names too.
    Seed seed(String source, String target, Direction direction) {
        List<Span> recorded = new ArrayList<>();
        List<Span> people = new ArrayList<>();
        for (CastMember member : cast(source, target, direction).members()) {
            if (!member.in(direction.source()).isEmpty()) {
                member.in(direction.target()).stream()
                        .map(Appearance::span)
                        .forEach((member.record() == null ? people : recorded)::add);
            }
        }
        return new Seed(source, target, direction, recorded, people);
    }

    /// Whether each number of the target has its answer in the source.
    static boolean figuresAnswered(Seed seed) {
        List<Figure> source = Figures.read(seed.source(), seed.direction().source());
        return Figures.read(seed.target(), seed.direction().target()).stream()
                .allMatch(
                        figure ->
                                source.stream()
                                        .anyMatch(
                                                s ->
                                                        s.sameValue(figure)
                                                                || Units.sameMeasure(s, figure)));
    }

    /// A pair with what is on record in its source.
    SegmentPair pair(String source, String target, Direction direction) {
        return new SegmentPair(source, target, direction, terms.find(source, direction.source()));
    }

    /// Who is in a pair.
    Cast cast(String source, String target, Direction direction) {
        return casting.of(List.of(bilingual(source, target, direction)));
    }

    private BilingualText bilingual(String source, String target, Direction direction) {
        boolean korean = direction.source() == Language.KOREAN;
        String hangul = korean ? source : target;
        String english = korean ? target : source;
        return new BilingualText(
                hangul,
                english,
                terms.find(hangul, Language.KOREAN),
                terms.find(english, Language.ENGLISH));
    }
}
