package org.naranhi.glossary;

/// One field of an entry that became another; "" for no value. Values are as [EntryField] says.
public record FieldChange(EntryField field, String before, String after) {}
