package org.naranhi.ui.names;

import org.jspecify.annotations.Nullable;
import org.naranhi.romanization.Judgement;
import org.naranhi.text.Language;

/// A spelling of one name as the stories have it. `judgement` is there for what the model of names
/// can judge: Koreans' names in Latin letters, in full.
record Seen(
        String spelling,
        Language language,
        Standing standing,
        int stories,
        int mentions,
        @Nullable Judgement judgement) {}
