package org.naranhi.workbench;

import java.time.Clock;
import java.util.UUID;
import org.naranhi.quality.Finding;
import org.naranhi.story.Remarks;
import org.naranhi.story.Waiver;
import org.springframework.stereotype.Component;

/// Lets a finding stand, with the reason.
@Component
public class WaiveFinding {
    private final Remarks remarks;
    private final Clock clock;

    WaiveFinding(Remarks remarks, Clock clock) {
        this.remarks = remarks;
        this.clock = clock;
    }

    public Waiver waive(UUID story, UUID segment, Finding finding, String reason, UUID person) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a waiver gives its reason");
        }
        Waiver waiver =
                new Waiver(
                        UUID.randomUUID(),
                        story,
                        segment,
                        finding.key(),
                        reason.strip(),
                        person,
                        clock.instant());
        remarks.add(waiver);
        return waiver;
    }
}
