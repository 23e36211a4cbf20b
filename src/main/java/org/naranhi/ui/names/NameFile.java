package org.naranhi.ui.names;

import java.util.List;
import org.naranhi.glossary.NameRecord;

/// Everything the page of one name shows. `toSettle` counts the stories at odds with the record,
/// `uses` all places of which `places` are the latest.
record NameFile(
        NameRecord name,
        String checkedBy,
        List<Seen> seen,
        List<UsePlace> places,
        int uses,
        int toSettle,
        List<NameRecord> homonyms,
        List<PastChange> history) {}
