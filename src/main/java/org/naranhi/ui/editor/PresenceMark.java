package org.naranhi.ui.editor;

import java.util.UUID;

/// Somebody else in a segment. `colour` is any CSS colour that white initials can be read on.
public record PresenceMark(UUID segmentId, String name, String initials, String colour) {}
