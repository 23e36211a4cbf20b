package org.naranhi.memory;

import java.util.Arrays;

/// A sentence's tokens as numbers, so that they compare fast: equal lemmas have equal numbers, and
/// so have equal forms. Where different ones share a number (a hash), sentences seem more alike
/// than they are, never less.
public final class Coded {
    private static final Token.Kind[] KINDS = Token.Kind.values();
    private static final int[] WEIGHTS =
            Arrays.stream(KINDS).mapToInt(Token.Kind::weight).toArray();

    private int[] lemmas;
    private int[] forms;
    private byte[] kinds;
    private int size;
    private int weight;

    public Coded(int capacity) {
        lemmas = new int[capacity];
        forms = new int[capacity];
        kinds = new byte[capacity];
    }

    public void clear() {
        size = 0;
        weight = 0;
    }

    public void add(int lemma, int form, Token.Kind kind) {
        add(lemma, form, kind.ordinal());
    }

    /// @param kind the ordinal of a [Token.Kind]
    public void add(int lemma, int form, int kind) {
        if (size == lemmas.length) {
            int more = Math.max(16, size * 2);
            lemmas = Arrays.copyOf(lemmas, more);
            forms = Arrays.copyOf(forms, more);
            kinds = Arrays.copyOf(kinds, more);
        }
        lemmas[size] = lemma;
        forms[size] = form;
        kinds[size++] = (byte) kind;
        weight += WEIGHTS[kind];
    }

    public int size() {
        return size;
    }

    public int weight() {
        return weight;
    }

    public int lemma(int i) {
        return lemmas[i];
    }

    public int form(int i) {
        return forms[i];
    }

    public Token.Kind kind(int i) {
        return KINDS[kinds[i]];
    }

    public int weight(int i) {
        return WEIGHTS[kinds[i]];
    }

    boolean same(int i, Coded other, int j) {
        return lemmas[i] == other.lemmas[j]
                && forms[i] == other.forms[j]
                && kinds[i] == other.kinds[j];
    }

    /// What it costs to make token `i` into another's token `j`: for another word the heavier one's
    /// weight, for another form of the same word three tenths of it, half for another number.
    int change(int i, Coded other, int j) {
        int one = WEIGHTS[kinds[i]];
        int two = WEIGHTS[other.kinds[j]];
        int heavier = Math.max(one, two);
        if (lemmas[i] != other.lemmas[j]) {
            return heavier;
        }
        int apart = heavier - Math.min(one, two);
        if (forms[i] == other.forms[j]) {
            return apart;
        }
        return Math.max(apart, changed(heavier, KINDS[kinds[i]]));
    }

    /// What it costs to make a token of so much weight into another form of the same word.
    public static int changed(int weight, Token.Kind kind) {
        return kind == Token.Kind.NUMBER ? weight / 2 : weight * 3 / 10;
    }
}
