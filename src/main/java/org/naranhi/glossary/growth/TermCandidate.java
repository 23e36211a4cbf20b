package org.naranhi.glossary.growth;

import java.util.List;
import java.util.UUID;

/// A pair of phrases that may be a term: how often the two stand together and how surely they
/// belong together (0 to 1), with sentences that show it. `shortened` is a short form it was
/// introduced with, "" for none.
public record TermCandidate(
        UUID id,
        String korean,
        String english,
        String shortened,
        int times,
        double sureness,
        List<Context> contexts,
        State state) {
    /// What became of it.
    public enum State {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    /// A sentence in both languages.
    public record Context(String korean, String english) {}

    public TermCandidate {
        contexts = List.copyOf(contexts);
    }
}
