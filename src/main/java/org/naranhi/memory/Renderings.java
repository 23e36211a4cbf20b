package org.naranhi.memory;

import java.util.List;
import org.naranhi.text.Language;

/// The names and terms of the house, for [Repair]: what of them a text mentions, and how the other
/// language writes each.
@FunctionalInterface
public interface Renderings {
    /// The entities in the order of the text; spans overlap only where one form is several's.
    List<Entity> find(String text, Language language);
}
