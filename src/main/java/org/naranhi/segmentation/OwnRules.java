package org.naranhi.segmentation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.naranhi.text.Language;

/// What a newsroom adds to the rules for sentences.
///
/// @param srx an SRX file, asked before all other rules; blank for none
public record OwnRules(String srx, Map<Language, List<Abbreviation>> abbreviations) {
    public static final OwnRules NONE = new OwnRules("", Map.of());

    public OwnRules {
        abbreviations = Map.copyOf(abbreviations);
    }

    public List<Abbreviation> abbreviations(Language language) {
        return Optional.ofNullable(abbreviations.get(language)).orElse(List.of());
    }
}
