package org.naranhi.ui.names;

import java.util.Locale;

/// The part of a message's key that stands for one of a kind: `NOT_THIS_NAME` is `not-this-name`.
final class Words {
    private Words() {}

    static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
