package org.naranhi.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.hangul.Syllable;
import org.naranhi.names.Casting.Linked;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.romanization.HangulName;
import org.naranhi.romanization.NameModel;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// [SecondLook] at the Korean edition.
final class SecondLookKorean implements SecondLook {
    private static final double ALIKE = 0.75;
    private static final double ALONE_ALIKE = 0.85;
    private static final double FIRST_ALIKE = 0.4;
    private static final int MOST_WORDS = 4;
    private static final int CANDIDATES = 24;

    /// What stands before a title and is no surname: 전 대통령, 한미 정상.
    private static final Set<String> BEFORE_TITLES =
            Set.of(
                    "전", "현", "부", "신", "새", "각", "양", "한", "미", "중", "일", "북", "남", "이", "그", "저",
                    "총", "당", "주", "본", "타", "두", "세", "네", "첫", "차", "모", "구", "여", "야", "군", "시",
                    "도", "내", "제", "및", "등", "故", "동", "영", "불", "독", "러", "대");

    private final EditionText text;
    private final String written;
    private final BitSet known;

    /// Two syllables that were taken for a name: with the particle after them they may be three.
    private final BitSet unsure = new BitSet();

    /// Whom the other edition doesn't name: part of a longer name, perhaps.
    private final BitSet doubted = new BitSet();

    private final NameModel model;
    private final List<PersonMention> met = new ArrayList<>();

    SecondLookKorean(EditionText text, List<PersonMention> found, NameModel model) {
        this.text = text;
        this.written = text.text();
        this.known = SecondLook.known(text, found);
        this.model = model;
        for (PersonMention mention : found) {
            Span span = mention.span();
            if (mention.form() == Form.FULL && span.length() == 2 && mention.title().isEmpty()) {
                unsure.set(span.start(), span.end());
            }
        }
    }

    @Override
    public List<PersonMention> mentions(List<Linked> people) {
        for (Linked linked : people) {
            if (linked.english.isEmpty() && linked.record() == null) {
                linked.korean.forEach(
                        person ->
                                person.mentions()
                                        .forEach(
                                                m ->
                                                        doubted.set(
                                                                m.span().start(), m.span().end())));
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < written.length(); i++) {
            if (hangul(i) && (i == 0 || !Character.isLetterOrDigit(written.charAt(i - 1)))) {
                starts.add(i);
            }
        }
        for (Linked linked : people) {
            for (String name : SecondLook.whole(linked, Language.KOREAN)) {
                starts.forEach(start -> whole(start, name, linked));
            }
        }
        for (Linked linked : people) {
            boolean korean = linked.korean.stream().anyMatch(EditionPerson::korean);
            for (String name : SecondLook.whole(linked, Language.KOREAN)) {
                String surname = PartedName.of(name, Language.KOREAN, korean).surname();
                if (!surname.equals(name)) {
                    starts.forEach(start -> alone(start, surname, linked));
                }
            }
            if (SecondLook.whole(linked, Language.KOREAN).isEmpty()) {
                linked.english.stream()
                        .filter(person -> person.whole() || person.name().length() > 3)
                        .findFirst()
                        .ifPresent(
                                person -> {
                                    if (person.korean() && person.whole()) {
                                        spelled(starts, person.name(), linked);
                                    } else {
                                        heard(starts, person.name(), linked);
                                    }
                                });
            }
        }
        return met;
    }

    private boolean hangul(int i) {
        return i < written.length() && Syllable.is(written.charAt(i));
    }

    private boolean free(int start, int end) {
        return SecondLook.free(known, start, end);
    }

    /// Whether nobody stands there who must.
    private boolean open(int start, int end) {
        for (int i = known.nextSetBit(start); i >= 0 && i < end; i = known.nextSetBit(i + 1)) {
            if (!doubted.get(i)) {
                return false;
            }
        }
        return true;
    }

    private int wordEnd(int from) {
        int end = from;
        while (hangul(end)) {
            end++;
        }
        return end;
    }

    /// What hangs on a name that ends at `end`; empty when no name can end there.
    private Optional<KoreanTail> tail(int end) {
        return KoreanTail.of(written, end, wordEnd(end));
    }

    /// A name as it is found elsewhere, or one syllable different where a title or its length makes
    /// it a name.
    private void whole(int start, String name, Linked linked) {
        if (name.length() < 2 || !mayBegin(start, name)) {
            return;
        }
        for (int size : sizes(start, name)) {
            int end = start + size;
            boolean longer = size == 3 && unsure.get(start) && unsure.get(start + 1);
            if (end > written.length()
                    || size < 2
                    || !hangul(end - 1)
                    || !free(longer ? start + 2 : start, end) && !around(start, end, linked)) {
                continue;
            }
            String here = written.substring(start, end);
            boolean same = here.equals(name);
            if (!same
                    && (size < 3
                            || here.indexOf('\n') >= 0
                            || NearName.distance(here, name, 1) > 1)) {
                continue;
            }
            Optional<KoreanTail> tail = tail(end);
            if (tail.isEmpty() || same && size < 3 && titleAfter(end, tail.get()).isEmpty()) {
                continue;
            }
            boolean titled = !titleAfter(end, tail.get()).isEmpty();
            boolean slip = size == name.length() && slip(here, name);
            boolean meant =
                    same
                            || titled
                            || size > 3 && name.length() > 3
                            || slip && !tail.get().particles().isEmpty();
            if (longer ? titled : meant) {
                add(start, end, Form.FULL, linked, tail.get());
                return;
            }
        }
    }

    /// Whether what stands there is but a part of it, and this one's: 병이크 before 폼페이오.
    private static boolean around(int start, int end, Linked linked) {
        boolean part = false;
        for (EditionPerson person : linked.korean) {
            for (PersonMention mention : person.mentions()) {
                Span span = mention.span();
                if (span.start() < end && start < span.end()) {
                    part =
                            span.start() >= start
                                    && span.end() <= end
                                    && span.length() < end - start;
                    if (!part) {
                        return false;
                    }
                }
            }
        }
        return part;
    }

    /// How long a stretch may be that is a name or a slip for it. What begins as the name does is
    /// the name, with a particle behind it.
    private int[] sizes(int start, String name) {
        int length = name.length();
        return written.startsWith(name, start)
                ? new int[] {length}
                : new int[] {length, length - 1, length + 1};
    }

    /// A quick look before the long one: of the first two syllables one stands where it should.
    private boolean mayBegin(int start, String name) {
        char first = written.charAt(start);
        char second = start + 1 < written.length() ? written.charAt(start + 1) : ' ';
        return first == name.charAt(0)
                || second == name.charAt(1)
                || first == name.charAt(1)
                || second == name.charAt(0);
    }

    /// One letter of one syllable different.
    private static boolean slip(String here, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (here.charAt(i) != name.charAt(i)) {
                return Syllable.is(here.charAt(i))
                        && Syllable.is(name.charAt(i))
                        && NearName.syllable(here.substring(i, i + 1), name.substring(i, i + 1));
            }
        }
        return false;
    }

    /// A surname alone with a slip in it: 운 대통령, 폼페이우 장관.
    private void alone(int start, String surname, Linked linked) {
        if (surname.length() == 1) {
            String here = written.substring(start, start + 1);
            if (wordEnd(start) == start + 1
                    && free(start, start + 1)
                    && (here.equals(surname) || slipped(here, surname))) {
                if (fits(titleNext(start + 1), linked)) {
                    add(start, start + 1, Form.SURNAME, linked, KoreanTail.NONE);
                }
            }
            return;
        }
        if (surname.length() < 3 || !mayBegin(start, surname)) {
            return;
        }
        for (int size : sizes(start, surname)) {
            int end = start + size;
            if (size < 3 || wordEnd(start) < end || !free(start, end)) {
                continue;
            }
            String here = written.substring(start, end);
            Optional<KoreanTail> tail = tail(end);
            if (tail.isPresent()
                    && NearName.distance(here, surname, 1) <= 1
                    && (here.equals(surname)
                            || size > 3
                            || !titleAfter(end, tail.get()).isEmpty())) {
                add(start, end, Form.SURNAME, linked, tail.get());
                return;
            }
        }
    }

    private static boolean slipped(String here, String surname) {
        return !BEFORE_TITLES.contains(here)
                && (NearName.syllable(here, surname) || KoreanNameSyllables.surname(here) > 0);
    }

    private static boolean fits(String title, Linked linked) {
        Set<Integer> offices = Titles.offices(title, Language.KOREAN);
        return !offices.isEmpty()
                && linked.korean.stream().anyMatch(p -> Titles.meet(offices, p.offices()));
    }

    /// A Korean whom only the English edition names, by the names its letters may stand for.
    private void spelled(List<Integer> starts, String latin, Linked linked) {
        List<HangulName> candidates = model.hangul(latin, CANDIDATES);
        for (HangulName candidate : candidates) {
            String name = candidate.name().surname() + candidate.name().given();
            for (int start : starts) {
                if (name.length() > 2
                        && written.startsWith(name, start)
                        && free(start, start + name.length())) {
                    tail(start + name.length())
                            .ifPresent(
                                    tail ->
                                            add(
                                                    start,
                                                    start + name.length(),
                                                    Form.FULL,
                                                    linked,
                                                    tail));
                }
            }
        }
        for (HangulName candidate : candidates) {
            String name = candidate.name().surname() + candidate.name().given();
            starts.forEach(start -> titledSlip(start, name, linked));
        }
    }

    /// One syllable different, and an office behind it.
    private void titledSlip(int start, String name, Linked linked) {
        int end = start + name.length();
        if (name.length() < 3
                || end > written.length()
                || !mayBegin(start, name)
                || !hangul(end - 1)
                || !free(start, end)
                || NearName.distance(written.substring(start, end), name, 1) > 1) {
            return;
        }
        tail(end)
                .filter(tail -> !titleAfter(end, tail).isEmpty())
                .ifPresent(tail -> add(start, end, Form.FULL, linked, tail));
    }

    /// Somebody whom only the English edition names, by the sound of the name.
    private void heard(List<Integer> starts, String latin, Linked linked) {
        String first = latin.split(" ")[0];
        int words = latin.split(" ").length;
        int bestStart = -1;
        int bestEnd = -1;
        double most = words > 1 ? ALIKE : ALONE_ALIKE;
        for (int start : starts) {
            if (!Transliteration.begins(written.charAt(start), latin)
                    || words > 1
                            && Transliteration.likeness(
                                            written.substring(start, wordEnd(start)), first)
                                    < FIRST_ALIKE) {
                continue;
            }
            int end = start;
            for (int w = 0; w < Math.min(words, MOST_WORDS); w++) {
                int to = wordEnd(end);
                for (int cut = to; cut > end && cut > to - 4; cut--) {
                    if (cut - start > 1 && open(start, cut) && tail(cut).isPresent()) {
                        double alike =
                                Transliteration.likeness(written.substring(start, cut), latin);
                        if (alike > most) {
                            most = alike;
                            bestStart = start;
                            bestEnd = cut;
                        }
                    }
                }
                if (to >= written.length() || written.charAt(to) != ' ' || !hangul(to + 1)) {
                    break;
                }
                end = to + 1;
            }
        }
        if (bestStart >= 0) {
            add(bestStart, bestEnd, Form.FULL, linked, tail(bestEnd).orElse(KoreanTail.NONE));
        }
    }

    /// The office in the next word, or behind 전 or 현.
    private String titleNext(int end) {
        String title = titleAfter(end, KoreanTail.NONE);
        String[] words = title.split(" ");
        boolean next =
                words.length == 1
                        || words.length == 2 && (words[0].equals("전") || words[0].equals("현"));
        return next ? title : "";
    }

    /// The office after a name, with the words before it that belong to it: 미국 국무부 대변인.
    private String titleAfter(int end, KoreanTail tail) {
        if (!tail.title().isEmpty()) {
            return tail.title();
        }
        int at = wordEnd(end);
        if (at > end) {
            return "";
        }
        int from = at + 1;
        for (int w = 0; w < MOST_WORDS; w++) {
            if (at >= written.length() || written.charAt(at) != ' ' || !hangul(at + 1)) {
                return "";
            }
            int start = at + 1;
            int to = wordEnd(start);
            for (int cut = to; cut > start; cut--) {
                boolean title =
                        KoreanTitles.ending(written, start, cut).kind() != KoreanTitles.Kind.NONE;
                Optional<KoreanTail> rest = KoreanTail.of(written, cut, to);
                if (title && rest.isPresent() && rest.get().title().isEmpty()) {
                    return written.substring(from, cut);
                }
            }
            at = to;
        }
        return "";
    }

    private void add(int start, int end, Form form, Linked linked, KoreanTail tail) {
        Span span = new Span(start, end);
        @Nullable EditionPerson known = linked.korean.isEmpty() ? null : linked.korean.getFirst();
        this.known.set(start, end);
        met.add(
                new PersonMention(
                        span,
                        span.of(written),
                        form,
                        known != null && known.korean(),
                        titleAfter(end, tail),
                        tail.particles()));
    }
}
