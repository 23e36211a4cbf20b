package org.naranhi.ui.names;

import org.naranhi.glossary.EntryChange;

/// A change of a record, and the name of who made it, "" for the system.
public record PastChange(EntryChange change, String person) {}
