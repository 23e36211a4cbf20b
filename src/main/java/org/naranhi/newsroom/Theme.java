package org.naranhi.newsroom;

/// The look a person has chosen; `SYSTEM` follows the machine.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
