package org.naranhi.ui.editor;

import java.util.List;
import java.util.UUID;
import org.naranhi.text.PassageKind;

/// A passage with its kind in words. What is left out is shown greyed and can't be edited.
public record PassageModel(
        UUID id, PassageKind kind, String label, boolean leftOut, List<SegmentModel> segments) {
    public PassageModel {
        segments = List.copyOf(segments);
    }
}
