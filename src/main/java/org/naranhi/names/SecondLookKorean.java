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
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// [SecondLook] at the Korean edition.
final class SecondLookKorean implements SecondLook {
    private static final double ALIKE = 0.8;
    private static final int MOST_WORDS = 4;

    /// What stands before a title and is no surname: 전 대통령, 한미 정상.
    private static final Set<String> BEFORE_TITLES =
            Set.of(
                    "전", "현", "부", "신", "새", "각", "양", "한", "미", "중", "일", "북", "남", "이", "그", "저",
                    "총", "당", "주", "본", "타", "두", "세", "네", "첫", "차", "모", "구", "여", "야", "군", "시",
                    "도", "내", "제", "및", "등", "故", "동", "영", "불", "독", "러", "대");

    private final EditionText text;
    private final String written;
    private final BitSet known;
    private final List<PersonMention> met = new ArrayList<>();

    SecondLookKorean(EditionText text, List<PersonMention> found) {
        this.text = text;
        this.written = text.text();
        this.known = SecondLook.known(text, found);
    }

    @Override
    public List<PersonMention> mentions(List<Linked> people) {
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
                        .filter(person -> person.whole() && !person.korean())
                        .findFirst()
                        .ifPresent(person -> heard(starts, person.name(), linked));
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
        for (int size = name.length() + 1; size >= name.length() - 1; size--) {
            int end = start + size;
            if (end > written.length() || size < 2 || !hangul(end - 1) || !free(start, end)) {
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
            if (same
                    || titled
                    || size > 3 && name.length() > 3
                    || slip && !tail.get().particles().isEmpty()) {
                add(start, end, Form.FULL, linked, tail.get());
                return;
            }
        }
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
                    && !here.equals(surname)
                    && !BEFORE_TITLES.contains(here)
                    && NearName.syllable(here, surname)) {
                String title = titleAfter(start + 1, KoreanTail.NONE);
                if (fits(title, linked)) {
                    add(start, start + 1, Form.SURNAME, linked, KoreanTail.NONE);
                }
            }
            return;
        }
        if (surname.length() < 3 || !mayBegin(start, surname)) {
            return;
        }
        for (int size = surname.length() + 1; size >= surname.length() - 1; size--) {
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

    private static boolean fits(String title, Linked linked) {
        Set<Integer> offices = Titles.offices(title, Language.KOREAN);
        return !offices.isEmpty()
                && linked.korean.stream().anyMatch(p -> Titles.meet(offices, p.offices()));
    }

    /// Somebody whom only the English edition names, by the sound of the name.
    private void heard(List<Integer> starts, String latin, Linked linked) {
        int words = latin.split(" ").length;
        int bestStart = -1;
        int bestEnd = -1;
        double most = ALIKE;
        for (int start : starts) {
            if (!Transliteration.begins(written.charAt(start), latin)) {
                continue;
            }
            int end = start;
            for (int w = 0; w < Math.min(words, MOST_WORDS); w++) {
                int to = wordEnd(end);
                for (int cut = to; cut > end && cut > to - 4; cut--) {
                    if (cut - start > 1 && free(start, cut) && tail(cut).isPresent()) {
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
