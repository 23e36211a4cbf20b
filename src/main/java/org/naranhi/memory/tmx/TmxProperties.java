package org.naranhi.memory.tmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations.Property;
import org.naranhi.memory.TranslationUnit.Origin;

/// What the properties of a unit say that a [org.naranhi.memory.TranslationUnit] has a field for;
/// `kept` are the others. Neighbours are read as Naranhi and OmegaT (`prev`, `next`) write them,
/// whoever wrote the file, the rest only in files of ours.
record TmxProperties(
        @Nullable String previous,
        @Nullable String next,
        @Nullable Origin origin,
        @Nullable UUID memory,
        @Nullable UUID story,
        @Nullable UUID segment,
        List<Property> kept) {
    static final String PREVIOUS = "x-previous";
    static final String NEXT = "x-next";
    static final String ORIGIN = "x-origin";
    static final String MEMORY = "x-memory";
    static final String STORY = "x-story";
    static final String SEGMENT = "x-segment";

    private static final TmxProperties NONE =
            new TmxProperties(null, null, null, null, null, null, List.of());

    static TmxProperties of(List<Property> unit, List<TmxVariant> variants, boolean ours) {
        if (unit.isEmpty() && variants.stream().allMatch(each -> each.properties().isEmpty())) {
            return NONE;
        }
        String previous = null;
        String next = null;
        Origin origin = null;
        UUID memory = null;
        UUID story = null;
        UUID segment = null;
        List<Property> kept = new ArrayList<>();
        for (Property property : unit) {
            String content = property.content();
            switch (property.type()) {
                case PREVIOUS -> previous = said(content);
                case NEXT -> next = said(content);
                case ORIGIN, MEMORY, STORY, SEGMENT -> {
                    if (!ours) {
                        kept.add(property);
                    }
                }
                default -> kept.add(property);
            }
            if (ours) {
                switch (property.type()) {
                    case ORIGIN -> origin = origin(content);
                    case MEMORY -> memory = uuid(content);
                    case STORY -> story = uuid(content);
                    case SEGMENT -> segment = uuid(content);
                    default -> {}
                }
            }
        }
        return new TmxProperties(
                previous == null ? among(unit, variants, PREVIOUS, "prev") : previous,
                next == null ? among(unit, variants, NEXT, "next") : next,
                origin,
                memory,
                story,
                segment,
                kept);
    }

    private static @Nullable String among(
            List<Property> unit, List<TmxVariant> variants, String ours, String omegaT) {
        String found = null;
        for (Property property : unit) {
            found = property.type().equals(omegaT) ? said(property.content()) : found;
        }
        for (TmxVariant variant : variants) {
            for (Property property : variant.properties()) {
                boolean one = property.type().equals(ours) || property.type().equals(omegaT);
                found = one ? said(property.content()) : found;
            }
        }
        return found;
    }

    private static @Nullable String said(String content) {
        return content.isBlank() ? null : content;
    }

    private static @Nullable Origin origin(String written) {
        try {
            return Origin.valueOf(written.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    static @Nullable UUID uuid(@Nullable String written) {
        if (written == null || written.length() != 36) {
            return null;
        }
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
