package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.naranhi.text.RuleTable;

/// What may hang on a Korean name or term within its word: suffixes and titles, then a chain of
/// particles or a form of 이다. The pieces are in `tails.tsv`.
final class Tails {
    private enum Piece {
        /// 들, 측, 씨: the name stays whole.
        SUFFIX,
        /// 중, 내, 후, of what a term says: 파업중, 선거후.
        TERM_SUFFIX,
        /// 대통령, 장관.
        TITLE,
        /// 하다, 되다, 시키다 in any form, which make a verb of a term.
        VERB,
        /// 정부, 당국: nouns that papers write without a space after a country or body.
        HEAD,
        PARTICLE,
        COPULA,
        /// 이었, 였: an ending must follow.
        PAST,
        ENDING
    }

    private record Row(Piece piece, char after) {}

    private static final int LONGEST = 8;
    private static final int MOST_PIECES = 7;

    private static final Set<Piece> AT_ONCE =
            EnumSet.of(
                    Piece.SUFFIX,
                    Piece.TITLE,
                    Piece.HEAD,
                    Piece.PARTICLE,
                    Piece.COPULA,
                    Piece.PAST);
    private static final Set<Piece> AFTER_TERM =
            EnumSet.of(
                    Piece.SUFFIX,
                    Piece.TERM_SUFFIX,
                    Piece.VERB,
                    Piece.PARTICLE,
                    Piece.COPULA,
                    Piece.PAST);
    private static final Set<Piece> AFTER_PARTICLE =
            EnumSet.of(Piece.PARTICLE, Piece.COPULA, Piece.PAST);
    private static final Set<Piece> AFTER_COPULA = EnumSet.of(Piece.PARTICLE);
    private static final Set<Piece> AFTER_PAST = EnumSet.of(Piece.ENDING);

    private final Map<String, List<Row>> rows = new HashMap<>();

    Tails() {
        for (List<String> cells : RuleTable.rows(Tails.class, "tails.tsv")) {
            Piece piece = Piece.valueOf(cells.get(1).replace('-', '_').toUpperCase(Locale.ROOT));
            rows.computeIfAbsent(cells.getFirst(), _ -> new ArrayList<>())
                    .add(new Row(piece, cells.get(2).charAt(0)));
        }
    }

    /// Whether `tail` can follow `last`, the last letter of what was found.
    boolean fits(char last, String tail, boolean term) {
        return fits(last, tail, 0, term ? AFTER_TERM : AT_ONCE, 0, term);
    }

    private boolean fits(
            char last, String tail, int from, Set<Piece> allowed, int pieces, boolean term) {
        if (from == tail.length()) {
            return !allowed.equals(AFTER_PAST);
        }
        if (pieces == MOST_PIECES) {
            return false;
        }
        for (int to = Math.min(tail.length(), from + LONGEST); to > from; to--) {
            for (Row row : rows.getOrDefault(tail.substring(from, to), List.of())) {
                if (allowed.contains(row.piece)
                        && follows(row.after, last)
                        && (row.piece == Piece.VERB
                                || fits(
                                        tail.charAt(to - 1),
                                        tail,
                                        to,
                                        next(row.piece, term),
                                        pieces + 1,
                                        term))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<Piece> next(Piece piece, boolean term) {
        return switch (piece) {
            case SUFFIX, TERM_SUFFIX, TITLE, HEAD -> term ? AFTER_TERM : AT_ONCE;
            case PARTICLE -> AFTER_PARTICLE;
            case COPULA, ENDING -> AFTER_COPULA;
            case PAST -> AFTER_PAST;
            case VERB -> Set.of();
        };
    }

    /// After anything but a Hangul syllable the particle is chosen by ear, so every one will do.
    private static boolean follows(char after, char last) {
        boolean hangul = last >= '가' && last <= '힣';
        if (after == 'L') {
            return !hangul;
        }
        if (after == 'A' || !hangul) {
            return true;
        }
        int coda = (last - '가') % 28;
        return switch (after) {
            case 'C' -> coda != 0;
            case 'V' -> coda == 0;
            case 'N' -> coda != 0 && coda != 8;
            case 'R' -> coda == 0 || coda == 8;
            default -> throw new IllegalStateException("not a condition: " + after);
        };
    }
}
