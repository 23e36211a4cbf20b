package org.naranhi.memory.table;

import java.util.regex.Pattern;

/// One cell, as files have it.
final class Cell {
    /// What begins a formula, behind as many apostrophes as there are.
    private static final Pattern FORMULA = Pattern.compile("'*[=+@\\t\\r-]");

    private Cell() {}

    /// Spreadsheets run a cell that begins like a formula; an apostrophe before it stops them.
    static String guarded(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).region(1, cell.length()).lookingAt()
                ? cell.substring(1)
                : cell;
    }

    /// Within tabs: backslash, tab and line ends are written `\\`, `\t`, `\n`, `\r`.
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    static String unescaped(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                char next = cell.charAt(++i);
                c =
                        switch (next) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> next;
                        };
            }
            text.append(c);
        }
        return text.toString();
    }

    /// A cell between tabs that a spreadsheet has put in quotes.
    static String unquoted(String cell) {
        int last = cell.length() - 1;
        if (last < 1 || cell.charAt(0) != '"' || cell.charAt(last) != '"') {
            return cell;
        }
        String within = cell.substring(1, last);
        String bare = within.replace("\"\"", "");
        return bare.indexOf('"') < 0 && (within.length() > bare.length() || last == 1)
                ? within.replace("\"\"", "\"")
                : cell;
    }
}
