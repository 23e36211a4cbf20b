package org.naranhi.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.hangul.Syllable;
import org.naranhi.names.Casting.Linked;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Span;

/// Where foreign names in Korean begin and end, by the sound of their counterparts: 마요르가 is Mayorga
/// and no 마요르 with a particle, 라고 리드 is Reed after 라고.
final class SoundBounds {
    private static final double BETTER = 0.03;

    private final EditionText korean;

    SoundBounds(EditionText korean) {
        this.korean = korean;
    }

    /// The mentions that end or begin elsewhere than was thought.
    List<PersonMention> mended(List<Linked> people) {
        List<PersonMention> mended = new ArrayList<>();
        for (Linked linked : people) {
            String latin = latin(linked, true);
            String surname = latin(linked, false);
            if (latin.isEmpty()) {
                continue;
            }
            for (EditionPerson person : linked.korean) {
                if (person.korean() || !person.records().isEmpty()) {
                    continue;
                }
                for (PersonMention mention : person.mentions()) {
                    boolean whole = mention.form() == Form.FULL && mention.name().indexOf(' ') > 0;
                    PersonMention better = mended(mention, whole ? latin : surname);
                    if (better != null) {
                        mended.add(better);
                    }
                }
            }
        }
        return mended;
    }

    private static String latin(Linked linked, boolean whole) {
        return linked.english.stream()
                .filter(person -> person.whole() && !person.korean())
                .findFirst()
                .map(person -> whole ? person.name() : person.parts().surname())
                .orElse("");
    }

    private @Nullable PersonMention mended(PersonMention mention, String latin) {
        String text = korean.text();
        Span span = mention.span();
        int wordEnd = span.end();
        while (wordEnd < text.length() && Syllable.is(text.charAt(wordEnd))) {
            wordEnd++;
        }
        int space = mention.name().indexOf(' ');
        double most = Transliteration.likeness(mention.name(), latin) + BETTER;
        Span best = span;
        List<Integer> starts =
                space > 0 ? List.of(span.start(), span.start() + space + 1) : List.of(span.start());
        for (int start : starts) {
            for (int end = Math.max(start + 2, span.end() - 2);
                    end <= Math.min(wordEnd, span.end() + 1);
                    end++) {
                boolean ends = KoreanTail.of(text, end, wordEnd).isPresent();
                double alike =
                        ends ? Transliteration.likeness(text.substring(start, end), latin) : 0;
                if (alike > most) {
                    most = alike;
                    best = new Span(start, end);
                }
            }
        }
        if (best.equals(span)) {
            return null;
        }
        String name = best.of(text);
        boolean whole = name.indexOf(' ') > 0;
        return new PersonMention(
                best,
                name,
                whole || latin.indexOf(' ') > 0 ? mention.form() : Form.SURNAME,
                false,
                mention.title(),
                KoreanTail.of(text, best.end(), wordEnd).orElse(KoreanTail.NONE).particles());
    }
}
