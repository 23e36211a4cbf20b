package org.naranhi.workbench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that is set forward.
final class SetClock extends Clock {
    private Instant now = Instant.parse("2026-03-02T01:02:03Z");

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    void forward(int seconds) {
        now = now.plusSeconds(seconds);
    }
}
