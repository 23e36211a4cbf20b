package org.naranhi.ui.glossary;

import java.util.List;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermUses.Usage;
import org.naranhi.glossary.Termbase;
import org.naranhi.ui.names.PastChange;

/// Everything the page of one term shows. `places` are the latest of its uses.
record TermFile(
        TermEntry entry,
        Termbase termbase,
        Usage usage,
        List<Wording> wordings,
        List<TermPlace> places,
        List<PastChange> history) {}
