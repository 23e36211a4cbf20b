package org.naranhi.story;

/// A story as the desk lists it: headlines in both languages ("" while there is none) and counts:
/// `translated` are the segments confirmed at least once, `reviewed` those of them that an editor
/// passed; characters (code points) and words are the original's, of what readers see.
public record StorySummary(
        Story story,
        String sourceHeadline,
        String targetHeadline,
        int segments,
        int translated,
        int reviewed,
        int characters,
        int words) {}
