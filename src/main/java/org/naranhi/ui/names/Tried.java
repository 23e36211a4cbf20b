package org.naranhi.ui.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.romanization.Candidate;
import org.naranhi.romanization.HangulName;
import org.naranhi.romanization.Judgement;

/// What can be said of a name someone asks about: of both spellings the judgement; of Hangul alone
/// its likely spellings; of Latin letters alone the Korean names they may stand for.
record Tried(
        String hangul,
        String latin,
        @Nullable Judgement judgement,
        List<Candidate> candidates,
        List<HangulName> hanguls,
        List<NameRecord> onRecord,
        List<Seen> seen,
        List<UsePlace> places,
        int uses) {}
