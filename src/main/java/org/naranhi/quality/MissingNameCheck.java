package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.Appearance;
import org.naranhi.names.CastMember;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.names.Titles;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// Who and what the source names and the target doesn't. A segment that isn't translated yet can't
/// lack anything, and what is named in the segment before or after isn't missing.
final class MissingNameCheck implements StoryCheck {
    /// (서울=나란히) 홍길동 기자 = · 홍길동 기자 hong@… · By Hong Gil-dong
    private static final Pattern BYLINE =
            Pattern.compile(
                    "\\s*(?:[(\\[][^)\\]]{1,40}[)\\]][^=.]{2,60}=|[가-힣]{2,5} ?(?:[가-힣]{0,4}기자|특파원|통신원)\\s*(?:[\\w.]+@.*|$)|By (?:\\p{Lu}[\\p{L}.'-]+,? ?(?:and )?){2,6}(?:$|\\|.*|\\(.*))");

    /// 민주당 대선후보인, 공화당 소속: which party somebody is of goes without saying.
    private static final Pattern PARTY_OF =
            Pattern.compile(" ?(?:[가-힣]{2,4} ?)?(?:대선 ?후보|후보|의원|소속|당원|출신|대표)");

    @Override
    public List<String> codes() {
        return List.of("name.missing", "name.left-out");
    }

    @Override
    public List<Placed> examine(CheckedStory story) {
        List<Placed> found = new ArrayList<>();
        for (CastMember member : story.cast().members()) {
            if (member.kind() == Kind.PERSON) {
                person(story, member, found);
            } else {
                body(story, member, found);
            }
        }
        return found.stream().sorted(Placed.IN_ORDER).toList();
    }

    /// Once where the whole target lacks a person; a hint where a whole name has nothing near it.
    private static void person(CheckedStory story, CastMember member, List<Placed> found) {
        Language target = story.direction().target();
        boolean nowhere = member.in(target).isEmpty();
        for (Appearance appearance : member.in(story.direction().source())) {
            if (!story.translated(appearance.segment())
                    || near(story, member, appearance.segment(), target)
                    || namesake(story, member, appearance)
                    || reporter(story, appearance)
                    || member.record() == null && heard(story, appearance)) {
                continue;
            }
            if (nowhere) {
                Severity severity = sure(member, story.direction().source());
                if (severity != null) {
                    found.add(missing(story, member, appearance, severity));
                }
                return;
            }
            if (appearance.form() == Form.FULL) {
                found.add(missing(story, member, appearance, Severity.INFO));
            }
        }
    }

    /// People on record and people in office are people; of others a finder may be wrong.
    private static @Nullable Severity sure(CastMember member, Language source) {
        List<Appearance> here = member.in(source);
        boolean office = here.stream().anyMatch(a -> !Titles.offices(a.title(), source).isEmpty());
        if (member.record() != null || office) {
            return here.stream().allMatch(MissingNameCheck::word)
                    ? Severity.INFO
                    : Severity.WARNING;
        }
        boolean several =
                here.stream().map(Appearance::name).anyMatch(name -> name.indexOf(' ') > 0);
        boolean whole = here.stream().anyMatch(a -> a.form() == Form.FULL);
        return whole && (here.size() > 1 || several) ? Severity.INFO : null;
    }

    /// Whether something in the target sounds like somebody not on record, whom the finder has seen
    /// on one side alone.
    private static boolean heard(CheckedStory story, Appearance appearance) {
        int last = Math.min(story.segments().size() - 1, appearance.segment() + 1);
        for (int i = Math.max(0, appearance.segment() - 1); i <= last; i++) {
            String target = Unmarked.of(story.target(i)).plain();
            if (SoundsAlike.stands(target, appearance.name(), appearance.language().other())) {
                return true;
            }
        }
        return false;
    }

    /// Who wrote it, in a dateline or a byline: editions have their own.
    private static boolean reporter(CheckedStory story, Appearance appearance) {
        Matcher line = BYLINE.matcher(story.line(appearance));
        return line.lookingAt() && line.group().contains(appearance.name());
    }

    /// Two syllables without a title, of which the last may be a particle: 왕이 is a king as well.
    private static boolean word(Appearance appearance) {
        String name = appearance.name();
        return name.length() == 2
                && appearance.title().isEmpty()
                && "이은는가도의".indexOf(name.charAt(1)) >= 0;
    }

    private static boolean near(
            CheckedStory story, CastMember member, int segment, Language target) {
        boolean named =
                member.in(target).stream().anyMatch(a -> Math.abs(a.segment() - segment) <= 1);
        return named || stands(story, member.record(), segment, target);
    }

    /// Whether the target names somebody or something else that is written alike (한강: Han Kang, the
    /// Han River): then the source means that.
    private static boolean namesake(CheckedStory story, CastMember member, Appearance source) {
        return story.cast().members().stream()
                .filter(other -> !other.equals(member) && alike(other, source))
                .anyMatch(
                        other -> near(story, other, source.segment(), story.direction().target()));
    }

    private static boolean alike(CastMember other, Appearance source) {
        NameRecord record = other.record();
        return record != null && record.in(source.language()).equals(source.name())
                || other.in(source.language()).stream()
                        .anyMatch(a -> a.name().equals(source.name()));
    }

    private static boolean stands(
            CheckedStory story, @Nullable NameRecord record, int segment, Language target) {
        if (record == null) {
            return false;
        }
        int last = Math.min(story.segments().size() - 1, segment + 1);
        for (int i = Math.max(0, segment - 1); i <= last; i++) {
            if (NameForms.stands(Unmarked.of(story.target(i)).plain(), record, target)) {
                return true;
            }
        }
        return false;
    }

    /// A hint only for what may well be said otherwise: countries hide in adjectives. Regions and
    /// seas (북미) aren't asked for, nor bodies within a title (외교부 장관), nor short forms (민주당), which
    /// may be another body's.
    private static void body(CheckedStory story, CastMember member, List<Placed> found) {
        NameRecord record = member.record();
        Language target = story.direction().target();
        if (record == null || NameForms.vague(record) || shortBody(record)) {
            return;
        }
        for (Appearance appearance : member.in(story.direction().source())) {
            if (!story.translated(appearance.segment())
                    || near(story, member, appearance.segment(), target)
                    || namesake(story, member, appearance)
                    || withinTitle(story, appearance)) {
                continue;
            }
            boolean whole =
                    appearance.name().equals(record.hangul())
                            || appearance.name().equals(record.english());
            if (!whole && record.kind() == Kind.ORGANIZATION) {
                continue;
            }
            boolean sure = whole && !NameForms.wide(record);
            found.add(missing(story, member, appearance, sure ? Severity.WARNING : Severity.INFO));
            return;
        }
    }

    /// 국회, 법무부: another country's as often as not, and said in many ways.
    private static boolean shortBody(NameRecord record) {
        return record.kind() == Kind.ORGANIZATION && record.hangul().length() <= 3;
    }

    private static boolean withinTitle(CheckedStory story, Appearance body) {
        if (!body.attached().isEmpty() && NameForms.officeHangs(body.attached())) {
            return true;
        }
        String text = story.source(body.segment());
        if (PARTY_OF.matcher(text).region(body.span().end(), text.length()).lookingAt()) {
            return true;
        }
        return story.cast().members().stream()
                .filter(member -> member.kind() == Kind.PERSON)
                .flatMap(member -> member.in(body.language()).stream())
                .filter(a -> a.segment() == body.segment() && !a.title().isEmpty())
                .anyMatch(a -> besideName(a, text).contains(body.span()));
    }

    /// From the name to the end of the title after it, or from the title before it.
    private static Span besideName(Appearance person, String text) {
        Span name = person.span();
        int after = text.indexOf(person.title(), name.end());
        int room = person.title().length() + 2;
        if (after >= 0 && after <= name.end() + 2) {
            return new Span(name.start(), after + person.title().length());
        }
        return new Span(Math.max(0, name.start() - room), name.end());
    }

    /// Of people not on record there is but the name that the source has.
    private static Placed missing(
            CheckedStory story, CastMember member, Appearance source, Severity severity) {
        boolean recorded = member.record() != null;
        return new Placed(
                source.segment(),
                new Finding(
                        recorded ? "name.missing" : "name.left-out",
                        severity,
                        List.of(source.span()),
                        List.of(),
                        recorded
                                ? new Named(story, member).parameters()
                                : Map.of("found", source.name()),
                        null));
    }
}
