package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// Quotation marks that open and don't close, or close and didn't open. Nothing is said where the
/// source is the same way: a quotation may run over several sentences.
final class QuoteCheck implements Check {
    @Override
    public List<String> codes() {
        return List.of("quote.unbalanced");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        Unmarked target = Unmarked.of(pair.target());
        String source = Unmarked.of(pair.source()).plain();
        List<Finding> findings = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            Integer astray = astray(target.plain(), sort);
            if (astray != null
                    && astray(source, Sort.DOUBLE) == null
                    && astray(source, Sort.SINGLE) == null) {
                findings.add(
                        new Finding(
                                "quote.unbalanced",
                                Severity.WARNING,
                                List.of(),
                                List.of(target.original(new Span(astray, astray + 1))),
                                Map.of("mark", target.plain().substring(astray, astray + 1)),
                                null));
            }
        }
        return findings;
    }

    private enum Sort {
        DOUBLE,
        SINGLE
    }

    private enum Side {
        OPENS,
        CLOSES,
        NEITHER
    }

    /// Where the first mark without its fellow stands.
    private static @Nullable Integer astray(String text, Sort sort) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            Side side = side(text, i, sort, open >= 0);
            if (side == Side.OPENS) {
                if (open >= 0) {
                    return open;
                }
                open = i;
            } else if (side == Side.CLOSES) {
                if (open < 0) {
                    return i;
                }
                open = -1;
            }
        }
        return open < 0 ? null : Integer.valueOf(open);
    }

    private static Side side(String text, int i, Sort sort, boolean open) {
        char c = text.charAt(i);
        if (sort == Sort.DOUBLE) {
            return switch (c) {
                case '“', '„' -> Side.OPENS;
                case '”' -> Side.CLOSES;
                case '"' -> inches(text, i) ? Side.NEITHER : open ? Side.CLOSES : Side.OPENS;
                default -> Side.NEITHER;
            };
        }
        return switch (c) {
            case '‘' -> apostropheBefore(text, i) ? Side.NEITHER : Side.OPENS;
            case '’', '\'' -> single(text, i, open);
            default -> Side.NEITHER;
        };
    }

    /// 6'2" tall
    private static boolean inches(String text, int i) {
        return i > 0
                && Character.isDigit(text.charAt(i - 1))
                && text.lastIndexOf('\'', i) >= Math.max(0, i - 3);
    }

    /// '80s, ’tis: an apostrophe though it looks like an opening mark.
    private static boolean apostropheBefore(String text, int i) {
        return i + 2 < text.length()
                && Character.isDigit(text.charAt(i + 1))
                && Character.isDigit(text.charAt(i + 2));
    }

    private static Side single(String text, int i, boolean open) {
        boolean afterLetter = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean beforeLetter =
                i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        boolean hangulBefore = afterLetter && text.charAt(i - 1) >= '가';
        if (afterLetter && beforeLetter && !hangulBefore && text.charAt(i + 1) < '가') {
            return Side.NEITHER;
        }
        if (apostropheBefore(text, i) && !afterLetter && !open) {
            return Side.NEITHER;
        }
        if (open) {
            return Side.CLOSES;
        }
        if (text.charAt(i) == '’') {
            return plural(text, i) ? Side.NEITHER : Side.CLOSES;
        }
        if (beforeLetter && !afterLetter || hangulBefore && beforeLetter) {
            return Side.OPENS;
        }
        return plural(text, i) || !afterLetter && !beforeLetter ? Side.NEITHER : Side.CLOSES;
    }

    /// the workers’ demands, rock ’n’ roll
    private static boolean plural(String text, int i) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        return before == 's'
                || before == 'S'
                || before == 'n'
                || before == ' '
                || Character.isDigit(before);
    }
}
