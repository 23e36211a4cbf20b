package org.naranhi.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.names.Casting.Linked;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.romanization.HangulName;
import org.naranhi.romanization.NameModel;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// [SecondLook] at the Korean edition.
final class SecondLookKorean implements SecondLook {
    private static final int CANDIDATES = 24;

    private final String written;
    private final KoreanLine line;
    private final BitSet known;

    /// Two syllables that were taken for a name: with the particle after them they may be three.
    private final BitSet unsure = new BitSet();

    /// Whom the other edition doesn't name: part of a longer name, perhaps.
    private final BitSet doubted = new BitSet();

    private final NameModel model;
    private final List<PersonMention> met = new ArrayList<>();

    SecondLookKorean(EditionText text, List<PersonMention> found, NameModel model) {
        this.written = text.text();
        this.line = new KoreanLine(written);
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
        List<Integer> starts = line.starts();
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

    /// A name as it is found elsewhere, or one syllable different where a title or its length makes
    /// it a name.
    private void whole(int start, String name, Linked linked) {
        if (name.length() < 2 || !KoreanSlip.mayBegin(written, start, name)) {
            return;
        }
        for (int size : sizes(start, name)) {
            int end = start + size;
            boolean longer = size == 3 && unsure.get(start) && unsure.get(start + 1);
            if (end > written.length()
                    || size < 2
                    || !line.hangul(end - 1)
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
            Optional<KoreanTail> tail = line.tail(end);
            if (tail.isEmpty() || same && size < 3 && line.titleAfter(end, tail.get()).isEmpty()) {
                continue;
            }
            boolean titled = !line.titleAfter(end, tail.get()).isEmpty();
            boolean slip = size == name.length() && KoreanSlip.oneLetter(here, name);
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

    /// A surname alone with a slip in it: 운 대통령, 폼페이우 장관.
    private void alone(int start, String surname, Linked linked) {
        if (surname.length() == 1) {
            String here = written.substring(start, start + 1);
            if (line.wordEnd(start) == start + 1
                    && free(start, start + 1)
                    && (here.equals(surname) || KoreanSlip.surname(here, surname))) {
                if (fits(line.titleNext(start + 1), linked)) {
                    add(start, start + 1, Form.SURNAME, linked, KoreanTail.NONE);
                }
            }
            return;
        }
        if (surname.length() < 3 || !KoreanSlip.mayBegin(written, start, surname)) {
            return;
        }
        for (int size : sizes(start, surname)) {
            int end = start + size;
            if (size < 3 || line.wordEnd(start) < end || !free(start, end)) {
                continue;
            }
            String here = written.substring(start, end);
            Optional<KoreanTail> tail = line.tail(end);
            if (tail.isPresent()
                    && NearName.distance(here, surname, 1) <= 1
                    && (here.equals(surname)
                            || size > 3
                            || !line.titleAfter(end, tail.get()).isEmpty())) {
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

    /// A Korean whom only the English edition names, by the names its letters may stand for.
    private void spelled(List<Integer> starts, String latin, Linked linked) {
        List<HangulName> candidates = model.hangul(latin, CANDIDATES);
        for (HangulName candidate : candidates) {
            String name = candidate.name().surname() + candidate.name().given();
            for (int start : starts) {
                if (name.length() > 2
                        && written.startsWith(name, start)
                        && free(start, start + name.length())) {
                    line.tail(start + name.length())
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
                || !KoreanSlip.mayBegin(written, start, name)
                || !line.hangul(end - 1)
                || !free(start, end)
                || NearName.distance(written.substring(start, end), name, 1) > 1) {
            return;
        }
        line.tail(end)
                .filter(tail -> !line.titleAfter(end, tail).isEmpty())
                .ifPresent(tail -> add(start, end, Form.FULL, linked, tail));
    }

    /// Somebody whom only the English edition names, by the sound of the name.
    private void heard(List<Integer> starts, String latin, Linked linked) {
        HeardName.in(line, starts, latin, this::open)
                .ifPresent(
                        span ->
                                add(
                                        span.start(),
                                        span.end(),
                                        Form.FULL,
                                        linked,
                                        line.tail(span.end()).orElse(KoreanTail.NONE)));
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
                        line.titleAfter(end, tail),
                        tail.particles()));
    }
}
