package org.naranhi.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.romanization.NameModel;

/// All checks together.
public final class QualityDesk {
    /// What is longer is no segment: nothing is said of it, and at once.
    public static final int LONGEST = 100_000;

    /// Gravest first.
    public static final Comparator<Finding> GRAVEST_FIRST =
            Comparator.comparing(Finding::severity).reversed();

    private final List<Check> checks;
    private final List<StoryCheck> storyChecks;
    private final CheckProfile profile;

    public QualityDesk(List<Check> checks, List<StoryCheck> storyChecks) {
        this(checks, storyChecks, CheckProfile.STANDARD);
    }

    private QualityDesk(List<Check> checks, List<StoryCheck> storyChecks, CheckProfile profile) {
        this.profile = profile;
        this.checks = List.copyOf(checks);
        this.storyChecks = List.copyOf(storyChecks);
    }

    /// The checks every newsroom has, as they come and without a lexicon.
    public static QualityDesk standard() {
        return of(CheckProfile.STANDARD, WordLinks.NONE);
    }

    /// The checks every newsroom has, as a desk wants them.
    public static QualityDesk of(CheckProfile profile, WordLinks links) {
        return new QualityDesk(
                List.of(
                        new TargetCheck(),
                        new TagCheck(),
                        new NumberCheck(),
                        new UnitCheck(),
                        new BoundCheck(),
                        new WeekdayCheck(),
                        new RelativeDateCheck(),
                        new BirthYearCheck(),
                        new TotalCheck(),
                        new ConversionCheck(),
                        new NameSlipCheck(),
                        new TermCheck(),
                        new UnwantedTermCheck(),
                        new ParticleCheck(),
                        new ParticleFormCheck(),
                        new KoreanSpacingCheck(profile),
                        new KoreanSpellingCheck(),
                        new QuoteCheck(),
                        new QuoteStyleCheck(profile),
                        new QuotationCheck(),
                        new BracketCheck(),
                        new NegationCheck(links),
                        new OmissionCheck(links),
                        new LeftoverCheck(),
                        new CharacterCheck(),
                        new PunctuationCheck(profile),
                        new HeadlineCheck(profile),
                        new DoubledWordCheck(),
                        new SpaceCheck()),
                checksOfStories(),
                profile);
    }

    private static List<StoryCheck> checksOfStories() {
        List<StoryCheck> checks = new ArrayList<>(nameChecks());
        checks.add(new ConsistencyCheck());
        checks.add(new TermConsistencyCheck());
        checks.add(new FirstMentionCheck());
        return checks;
    }

    /// These and one more.
    public QualityDesk with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new QualityDesk(more, storyChecks, profile);
    }

    /// The checks of names alone.
    static List<StoryCheck> nameChecks() {
        return List.of(
                new NameSpellingCheck(NameModel.standard()),
                new MissingNameCheck(),
                new NameTitleCheck(),
                new SecondReferenceCheck());
    }

    /// A desk for names and nothing else.
    public static QualityDesk ofNames() {
        return new QualityDesk(List.of(), nameChecks());
    }

    public List<Check> checks() {
        return checks;
    }

    public List<StoryCheck> storyChecks() {
        return storyChecks;
    }

    /// The codes of all findings there can be.
    public List<String> codes() {
        return Stream.concat(
                        checks.stream().map(Check::codes),
                        storyChecks.stream().map(StoryCheck::codes))
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /// The findings of all checks of a segment by itself, gravest first.
    public List<Finding> examine(SegmentPair pair) {
        if (pair.source().length() > LONGEST || pair.target().length() > LONGEST) {
            return List.of();
        }
        return checks.stream()
                .flatMap(check -> check.examine(pair).stream())
                .flatMap(finding -> profile.judge(finding).stream())
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    /// The findings of all checks of a story as a whole, in its order, gravest first in a segment.
    public List<Placed> examine(CheckedStory story) {
        return storyChecks.stream()
                .flatMap(check -> check.examine(story).stream())
                .flatMap(
                        placed ->
                                profile
                                        .judge(placed.finding())
                                        .map(f -> new Placed(placed.segment(), f))
                                        .stream())
                .distinct()
                .sorted(
                        Comparator.comparingInt(Placed::segment)
                                .thenComparing(Placed::finding, GRAVEST_FIRST))
                .toList();
    }
}
