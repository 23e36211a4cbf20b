package org.naranhi.ui.alignment;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.naranhi.pairs.PairText;

/// The steps taken in the pairs that somebody worked on last, so that they can be undone after the
/// page was left, until the session ends.
@SpringComponent
@VaadinSessionScope
class LastPairs {
    /// The steps of more would keep too many texts.
    private static final int MOST = 3;

    private final Map<UUID, Steps> steps =
            new LinkedHashMap<>(8, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Steps> eldest) {
                    return size() > MOST;
                }
            };

    /// None where somebody else wrote the pair since.
    Steps of(PairText text) {
        Steps known = steps.get(text.pair().id());
        if (known == null || !known.leadTo(text)) {
            known = new Steps();
            known.ledTo(text);
            steps.put(text.pair().id(), known);
        }
        return known;
    }
}
