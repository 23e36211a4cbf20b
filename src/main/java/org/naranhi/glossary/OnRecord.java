package org.naranhi.glossary;

/// An entry as it lies in the database: one that was taken off the record is still there.
public record OnRecord(GlossaryEntry entry, boolean deleted) {}
