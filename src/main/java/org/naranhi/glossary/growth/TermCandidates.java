package org.naranhi.glossary.growth;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The candidates that were found, and what became of them.
public interface TermCandidates {
    /// Those nobody has decided on, the surest first.
    List<TermCandidate> open();

    /// Takes these for the open ones. What somebody has decided on stays decided.
    void find(Collection<TermCandidate> found);

    /// Decides on one, or opens it again.
    void decide(UUID id, TermCandidate.State state, UUID person);
}
