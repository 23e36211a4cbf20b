package org.naranhi.segmentation;

import java.util.List;

/// An SRX file that can't be used, and why.
public final class UnusableRules extends Exception {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        TOO_LARGE,
        /// No XML; the line.
        NO_XML,
        /// Some other XML; the name of its outermost element.
        NO_SRX,
        /// No rule for Korean or English.
        NO_RULES,
        /// A pattern that can't be read; the rule's number and the pattern.
        PATTERN,
        /// A pattern that would take without end on some texts; the rule's number and the pattern.
        SLOW_PATTERN
    }

    private final Reason reason;
    private final transient List<Object> parameters;

    public UnusableRules(Reason reason, Object... parameters) {
        super(reason + " " + List.of(parameters));
        this.reason = reason;
        this.parameters = List.of(parameters);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> parameters() {
        return parameters;
    }
}
