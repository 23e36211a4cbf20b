package org.naranhi.names;

import org.naranhi.hangul.Syllable;

/// Looks at a candidate from all sides.
final class KoreanEvidence {
    private final KoreanSentence s;
    private final String text;
    private final EvidenceHashes out;

    KoreanEvidence(KoreanSentence sentence, EvidenceHashes out) {
        this.s = sentence;
        this.text = sentence.text;
        this.out = out;
    }

    void of(KoreanCandidate c) {
        out.clear();
        out.add(0, 0);
        int shape = shape(c);
        int kinds = s.kinds(c.start(), c.end());
        int korean = korean(c);
        int leaning = s.sense(c.start(), c.end()).leaning();
        int sound = ForeignSyllables.mean(text, c.start(), c.end());
        int tail = tailClass(c.tail());
        int after = after(c);
        int before = before(c);
        int afterClass = after & 0xFF;
        core(c, shape, kinds, korean);
        out.add(1, tail);
        out.add(2, tail, shape);
        out.add(3, EvidenceHashes.of(text, c.end(), s.word(c.lastWord()).end()));
        out.add(4, kinds, tail);
        out.add(5, korean, tail);
        out.add(6, kinds, afterClass);
        out.add(7, korean, afterClass);
        out.add(8, kinds, before);
        out.add(9, korean, before);
        out.add(10, before, afterClass, tail);
        out.add(11, shape, afterClass, tail);
        out.add(12, shape, before);
        out.add(13, shape, kinds);
        out.add(14, kinds, before, tail);
        out.add(15, leaning);
        out.add(16, leaning, korean);
        out.add(17, leaning, tail);
        out.add(18, leaning, afterClass);
        out.add(19, leaning, before);
        out.add(110, sound, shape);
        out.add(111, sound, leaning, shape);
        out.add(112, sound, tail);
        out.add(113, sound, afterClass);
        out.add(114, sound, before);
        out.add(115, ForeignSyllables.least(text, c.start(), c.end()), shape);
        morphemes(c, shape);
    }

    private int shape(KoreanCandidate c) {
        int words = c.lastWord() - c.firstWord() + 1;
        int length = Math.min(c.end() - c.start(), 8);
        return words * 64 + length * 4 + script(text.charAt(c.start()));
    }

    private static int script(char ch) {
        return Syllable.is(ch)
                ? 0
                : Character.isIdeographic(ch) ? 1 : Character.isDigit(ch) ? 2 : 3;
    }

    private int korean(KoreanCandidate c) {
        int length = c.end() - c.start();
        if (c.firstWord() != c.lastWord() || length > 4 || !Syllable.is(text.charAt(c.start()))) {
            return -1;
        }
        int surname = KoreanNameSyllables.surname(text.substring(c.start(), c.start() + 1));
        int longSurname =
                length > 2
                        ? KoreanNameSyllables.surname(text.substring(c.start(), c.start() + 2))
                        : 0;
        return switch (length) {
            case 1 -> surname;
            case 2 ->
                    100
                            + surname * 10
                            + Math.max(
                                    KoreanNameSyllables.first(text.charAt(c.start() + 1)),
                                    KoreanNameSyllables.second(text.charAt(c.start() + 1)));
            case 3 -> longSurname > 0 ? 999 : 1000 + surname * 100 + given(c.start() + 1);
            default -> longSurname > 0 ? 2000 + given(c.start() + 2) : 3000;
        };
    }

    private int given(int at) {
        return KoreanNameSyllables.first(text.charAt(at)) * 10
                + KoreanNameSyllables.second(text.charAt(at + 1));
    }

    private void core(KoreanCandidate c, int shape, int kinds, int korean) {
        int from = c.start();
        int to = c.end();
        int length = to - from;
        out.add(20, shape);
        out.add(21, kinds);
        out.add(22, korean);
        if (length <= 5) {
            out.add(23, EvidenceHashes.of(text, from, to));
        }
        out.add(24, text.charAt(from), Math.min(length, 4));
        out.add(25, text.charAt(to - 1), Math.min(length, 4));
        if (length >= 2) {
            out.add(26, text.charAt(from), text.charAt(from + 1));
            out.add(27, text.charAt(to - 2), text.charAt(to - 1));
        }
        if (korean >= 1000) {
            out.add(28, korean / 100);
            out.add(29, korean % 100);
            out.add(30, korean / 10 % 10);
            out.add(31, korean % 10);
        }
        if (length >= 2) {
            for (int i = from; i < to; i++) {
                out.add(32, text.charAt(i));
                if (i + 1 < to) {
                    out.add(33, text.charAt(i), text.charAt(i + 1));
                }
            }
        }
        if (c.firstWord() != c.lastWord()) {
            int words = c.lastWord() - c.firstWord() + 1;
            int firstKinds = s.kinds(from, s.word(c.firstWord()).end());
            int lastKinds = s.kinds(s.word(c.lastWord()).start(), to);
            out.add(34, firstKinds, words);
            out.add(35, lastKinds, words);
            out.add(36, firstKinds, lastKinds, words);
            out.add(37, EvidenceHashes.of(s.gap(c.lastWord())));
            int all = 0;
            for (int w = c.firstWord(); w <= c.lastWord(); w++) {
                int end = Math.min(to, s.word(w).end());
                int title = KoreanTitles.ending(text, s.word(w).start(), end).kind().ordinal();
                out.add(38, title, w == c.firstWord() ? 0 : w == c.lastWord() ? 2 : 1);
                out.add(39, EvidenceHashes.of(text, s.word(w).start(), end));
                int k = s.kinds(s.word(w).start(), end);
                int sound = ForeignSyllables.mean(text, s.word(w).start(), end);
                out.add(116, sound, w == c.firstWord() ? 0 : w == c.lastWord() ? 2 : 1, k & 1);
                all |= (k & 1) == 0 ? 1 : 0;
                boolean plain = end < s.word(w).end() || s.tail(w, end - 1).isEmpty();
                out.add(40, plain ? 1 : 0, w == c.lastWord() ? 1 : 0, k & 1);
                out.add(
                        42,
                        end - s.word(w).start(),
                        w == c.firstWord() ? 0 : w == c.lastWord() ? 2 : 1);
            }
            out.add(41, all, words);
        } else {
            KoreanTitles.Found title = KoreanTitles.ending(text, from, to);
            out.add(43, title.kind().ordinal(), title.whole() ? 1 : 0);
        }
        int word = s.word(c.lastWord()).end();
        if (word != to) {
            out.add(44, s.kinds(s.word(c.lastWord()).start(), word), kinds);
        }
    }

    private static int tailClass(KoreanTail tail) {
        int title =
                tail.title().isEmpty()
                        ? 0
                        : switch (tail.title()) {
                            case "씨", "양", "군", "모", "님", "측", "호", "전" ->
                                    EvidenceHashes.of(tail.title());
                            default -> 1 + KoreanTitles.of(tail.title()).ordinal();
                        };
        return title * 31
                + switch (tail.particles()) {
                    case "" -> 0;
                    case "은", "는" -> 1;
                    case "이", "가" -> 2;
                    case "을", "를" -> 3;
                    case "의" -> 4;
                    case "과", "와" -> 5;
                    case "에게", "에게서", "한테", "께" -> 6;
                    case "도" -> 7;
                    case "에", "에서", "로", "으로" -> 8;
                    default -> 9;
                };
    }

    /// What comes after, the class in the lowest byte.
    private int after(KoreanCandidate c) {
        int next = c.lastWord() + 1;
        String gap = s.gap(next);
        int bare = c.tail() == KoreanTail.NONE ? 0 : 1;
        int gapClass = gapClass(gap);
        out.add(50, gapClass, bare);
        int kind = gapClass;
        if (gap.startsWith("(") && next < s.words.size()) {
            char inside = text.charAt(s.word(next).start());
            int digits = s.word(next).end() - s.word(next).start();
            int content =
                    script(inside) * 4 + (Character.isDigit(inside) ? Math.min(digits, 3) : 0);
            out.add(51, content, bare);
            int close = text.indexOf(')', s.word(next).start());
            kind = 20 + content;
            if (close > 0 && close - s.word(next).start() < 25) {
                int w = next;
                while (w < s.words.size() && s.word(w).start() < close) {
                    w++;
                }
                if (w < s.words.size()) {
                    boolean stuck = s.word(w).start() == close + 1;
                    words(60, w, stuck ? 1 : 0, bare);
                    out.add(52, gapClass(s.gap(w)), stuck ? 1 : 0);
                }
            }
        } else if (next < s.words.size() && gap.length() <= 3) {
            kind = 40 + words(60, next, gap.equals(" ") ? 2 : 3, bare);
            if (next + 1 < s.words.size() && gap.equals(" ")) {
                words(70, next + 1, s.gap(next + 1).equals(" ") ? 2 : 3, bare);
            }
        }
        return kind & 0xFF;
    }

    private int words(int base, int w, int how, int bare) {
        int start = s.word(w).start();
        int end = s.word(w).end();
        int bits = how * 2 + bare;
        out.add(base, EvidenceHashes.of(text, start, end), bits);
        out.add(base + 1, EvidenceHashes.of(text, start, Math.min(end, start + 1)), bits);
        out.add(base + 2, EvidenceHashes.of(text, start, Math.min(end, start + 2)), bits);
        out.add(base + 3, EvidenceHashes.of(text, start, Math.min(end, start + 3)), bits);
        int kind = s.title(w);
        out.add(base + 4, kind, bits);
        return kind * 2 + bare;
    }

    private static int gapClass(String gap) {
        if (gap.isEmpty()) {
            return 0;
        }
        return switch (gap.charAt(0)) {
            case ' ' -> gap.length() == 1 ? 1 : 2;
            case '(' -> 3;
            case ')' -> 4;
            case '·', '/', '&' -> 5;
            case ',' -> 6;
            case '\'', '‘', '’' -> 7;
            case '"', '“', '”' -> 8;
            case '.' -> 9;
            case '-' -> 10;
            case '[', ']', '<', '>', '《', '》' -> 11;
            case ':' -> 12;
            default -> 13;
        };
    }

    private int before(KoreanCandidate c) {
        int p = c.firstWord() - 1;
        String gap = s.gap(c.firstWord());
        int gapClass =
                gap.isEmpty() ? 0 : gapClass(gap.substring(gap.length() - 1)) * 16 + gapClass(gap);
        out.add(80, gapClass);
        if (p < 0) {
            out.add(81, 0);
            return gapClass;
        }
        int start = s.word(p).start();
        int end = s.word(p).end();
        out.add(82, EvidenceHashes.of(text, start, end), gapClass);
        out.add(83, text.charAt(end - 1), gapClass);
        if (end - start >= 2) {
            out.add(84, EvidenceHashes.of(text, end - 2, end), gapClass);
        }
        if (end - start >= 3) {
            out.add(85, EvidenceHashes.of(text, end - 3, end), gapClass);
        }
        KoreanTitles.Found exact = KoreanTitles.ending(text, start, end);
        int kind =
                exact.kind() != KoreanTitles.Kind.NONE
                        ? exact.kind().ordinal() * 2 + (exact.whole() ? 1 : 0)
                        : 20 + s.title(p);
        out.add(86, kind, gapClass);
        int kinds = s.kinds(start, end);
        out.add(87, kinds, gapClass);
        if (p > 0) {
            int start2 = s.word(p - 1).start();
            int end2 = s.word(p - 1).end();
            out.add(88, EvidenceHashes.of(text, start2, end2));
            out.add(89, text.charAt(end2 - 1));
            out.add(90, s.title(p - 1));
        }
        return kind * 256 + gapClass;
    }

    private void morphemes(KoreanCandidate c, int shape) {
        int inside = 0;
        boolean startsOn = false;
        boolean endsOn = false;
        int tags = 17;
        int next = 0;
        int previous = 0;
        for (WordBook.Morpheme m : s.morphemes) {
            if (m.end() <= c.start()) {
                previous = m.tag().hashCode();
            } else if (m.start() >= c.end()) {
                next = m.start() == c.end() ? m.tag().hashCode() : 1;
                break;
            } else {
                startsOn |= m.start() == c.start();
                endsOn |= m.end() == c.end();
                inside++;
                tags = tags * 31 + m.tag().hashCode();
            }
        }
        int fit = (startsOn ? 1 : 0) + (endsOn ? 2 : 0);
        out.add(100, fit, tags);
        out.add(101, fit, Math.min(inside, 4), shape);
        out.add(102, fit, next);
        out.add(103, previous, fit);
        out.add(104, fit, tags, next);
    }
}
