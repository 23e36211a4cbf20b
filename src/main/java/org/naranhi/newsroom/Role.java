package org.naranhi.newsroom;

/// What a person may do. Each role may do what the ones before it may.
public enum Role {
    /// Makes editions: translates, confirms, hands over.
    TRANSLATOR,
    /// Reviews and approves; decides names and terms.
    EDITOR,
    /// Admits people and changes settings.
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return ordinal() >= other.ordinal();
    }
}
