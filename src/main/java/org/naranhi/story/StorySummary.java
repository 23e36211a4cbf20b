package org.naranhi.story;

/// A story as the desk lists it: headlines in both languages ("" while there is none) and counts.
public record StorySummary(
        Story story,
        String sourceHeadline,
        String targetHeadline,
        int segments,
        int translated,
        int reviewed,
        int characters,
        int words) {}
