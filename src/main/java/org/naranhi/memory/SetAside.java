package org.naranhi.memory;

/// An index that couldn't be used any more. It was put under another name, `folder`, and a new one
/// begun, which is filled from the database and the kept imports.
public record SetAside(Reason reason, String folder) {
    public enum Reason {
        /// Of another version of Naranhi.
        OTHER_FORM,
        /// Unreadable.
        BROKEN
    }
}
