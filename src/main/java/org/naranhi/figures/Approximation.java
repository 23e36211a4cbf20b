package org.naranhi.figures;

/// How exactly a number is meant.
public enum Approximation {
    EXACT,
    /// 약, 가량, 정도; about, some, roughly.
    ABOUT,
    /// 거의, 가까이, 육박; nearly, almost: a little less.
    NEARLY,
    /// 30여 명, 넘는, 초과; more than, over: not the number itself.
    MORE,
    /// 이상, 최소; at least: the number or more.
    AT_LEAST,
    /// 미만; less than, under: not the number itself.
    LESS,
    /// 수십만, hundreds of thousands: several times the number, which is its size.
    SEVERAL,
    /// 이하, 최대; at most, up to: the number or less.
    AT_MOST;

    /// Whether the number is a lower bound.
    public boolean from() {
        return this == MORE || this == AT_LEAST;
    }

    /// Whether the number is an upper bound.
    public boolean upTo() {
        return this == LESS || this == AT_MOST;
    }
}
