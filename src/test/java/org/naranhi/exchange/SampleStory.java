package org.naranhi.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.story.Passage;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Story;
import org.naranhi.story.StoryState;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.InlineTag;
import org.naranhi.text.InlineTag.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;

/// Builds stories for tests, passage by passage. Ids are the same in every run.
public final class SampleStory {
    public static final Instant MORNING = Instant.parse("2026-09-18T00:30:00Z");

    private final UUID id = id("story");
    private final Language source;
    private final List<PassageText> passages = new ArrayList<>();

    private SampleStory(Language source) {
        this.source = source;
    }

    public static SampleStory in(Language source) {
        return new SampleStory(source);
    }

    /// A passage of segments, each an original and, after `|`, its translation; untranslated
    /// without.
    public SampleStory passage(PassageKind kind, List<InlineTag> tags, String... segments) {
        UUID passage = id("passage " + passages.size());
        List<Segment> built = new ArrayList<>();
        for (String segment : segments) {
            String[] sides = segment.split("\\|", 2);
            built.add(
                    new Segment(
                            id(passage + " segment " + built.size()),
                            passage,
                            built.size(),
                            sides[0],
                            sides.length > 1 ? sides[1] : "",
                            sides.length > 1 ? SegmentState.TRANSLATED : SegmentState.INITIAL,
                            sides.length > 1 ? 94 : null,
                            1,
                            null,
                            sides.length > 1 ? MORNING : null));
        }
        String text = built.stream().map(Segment::source).collect(Collectors.joining(" "));
        return add(passage, kind, text, tags, built);
    }

    public SampleStory passage(PassageKind kind, String... segments) {
        return passage(kind, List.of(), segments);
    }

    public SampleStory leftOut(String text) {
        return add(
                id("passage " + passages.size()), PassageKind.LEFT_OUT, text, List.of(), List.of());
    }

    private SampleStory add(
            UUID passage,
            PassageKind kind,
            String text,
            List<InlineTag> tags,
            List<Segment> built) {
        passages.add(
                new PassageText(
                        new Passage(passage, id, passages.size(), kind, source, text, tags),
                        built));
        return this;
    }

    public Edition edition(Edition.Languages languages) {
        Story story =
                new Story(
                        id,
                        source,
                        StoryState.TRANSLATION,
                        null,
                        null,
                        id("person"),
                        MORNING,
                        MORNING,
                        "library.txt");
        return new Edition(
                new StoryText(story, passages), languages, List.of("이하늘"), List.of("김바다"));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /// A story with everything in it that a format could stumble over.
    public static SampleStory awkward(Language source) {
        List<InlineTag> tags =
                List.of(
                        new InlineTag(1, Kind.BOLD, null),
                        new InlineTag(2, Kind.LINK, "https://a.example/?q=1&r=\"2\""),
                        new InlineTag(3, Kind.LINE_BREAK, null),
                        new InlineTag(4, Kind.ITALIC, null),
                        new InlineTag(5, Kind.UNDERLINE, null));
        boolean korean = source == Language.KOREAN;
        return in(source)
                .leftOut("Link copied")
                .passage(PassageKind.SECTION, pair(korean, "사회", "National"))
                .passage(
                        PassageKind.HEADLINE,
                        pair(korean, "시의회, 새 도서관 “찬성”", "Council says ‘yes’ to library"))
                .passage(PassageKind.BYLINE, pair(korean, "한가람 기자", "By Han Ga-ram"))
                .passage(
                        PassageKind.TIMESTAMP,
                        pair(korean, "2026년 9월 18일 오후 3:05", "Sept. 18, 2026 - 15:05"))
                .passage(
                        PassageKind.BODY,
                        tags,
                        pair(
                                korean,
                                "시는 ⟦1⟧올해 ⟦4⟧안에⟦/4⟧⟦/1⟧ ⟦2⟧계획⟦/2⟧을 낸다.",
                                "The city will ⟦2⟧plan⟦/2⟧ ⟦1⟧by ⟦4⟧the year’s⟦/4⟧ end⟦/1⟧."),
                        pair(korean, "⟦5⟧첫 문장이 열고,", "⟦5⟧The first opens,"),
                        pair(
                                korean,
                                "다음 문장이 닫는다.⟦/5⟧⟦3/⟧ 새 줄.",
                                "the next closes.⟦/5⟧⟦3/⟧ New line."))
                .passage(
                        PassageKind.BODY,
                        pair(korean, "번역된 문장.", "Translated."),
                        korean ? "아직 아닌 문장." : "Not yet.",
                        korean ? "이것도 아직." : "Nor this.")
                .passage(
                        PassageKind.BODY,
                        pair(
                                korean,
                                "화면에 <script>alert('x')</script> & \"따옴표\"가 떴다. 👩‍👩‍👧 大韓民國",
                                "It read <script>alert('x')</script> & \"quotes\". 👩‍👩‍👧 大韓民國"))
                .passage(PassageKind.BODY, pair(korean, "탭\t과 \\n과\n줄", "tab\tand \\n and\nline"))
                .passage(
                        PassageKind.CAPTION,
                        pair(korean, "새 도서관 조감도.", "A drawing of the library."))
                .passage(PassageKind.CREDIT, pair(korean, "/나란히통신", "(Naranhi News)"))
                .passage(PassageKind.SUBHEAD, korean ? "남은 일" : "What remains");
    }

    private static String pair(boolean korean, String ko, String en) {
        return korean ? ko + "|" + en : en + "|" + ko;
    }
}
