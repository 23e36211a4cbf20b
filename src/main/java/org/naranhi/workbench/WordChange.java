package org.naranhi.workbench;

import java.util.Set;
import org.naranhi.text.Language;

/// A name or a term to be written otherwise in one language, wherever stories write it wrong.
public sealed interface WordChange permits NameChange, TermChange {
    Language language();

    Set<String> wrong();

    String right();
}
