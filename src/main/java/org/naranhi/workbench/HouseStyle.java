package org.naranhi.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.naranhi.names.HouseNames;
import org.naranhi.names.HouseNames.SecondReference;
import org.naranhi.newsroom.Settings;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.NameStyle.Join;
import org.naranhi.romanization.NameStyle.Order;
import org.springframework.stereotype.Component;

/// The house's style, from the newsroom's settings. It is read once and then again every few
/// seconds at most, so that what another server has set is seen too.
@Component
public class HouseStyle {
    private static final String NAMES = "names.";
    private static final Duration FRESH = Duration.ofSeconds(3);

    private record Read(HouseNames names, Instant at) {}

    private final Settings settings;
    private final Clock clock;
    private volatile Read read = new Read(HouseNames.STANDARD, Instant.MIN);

    HouseStyle(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public HouseNames names() {
        Instant now = clock.instant();
        if (read.at().isBefore(now.minus(FRESH))) {
            read = new Read(read(settings.all(NAMES)), now);
        }
        return read.names();
    }

    public void change(HouseNames names) {
        keep("south", names.south());
        keep("north", names.north());
        settings.set(NAMES + "second-reference", names.secondReference().name());
        read = new Read(names, clock.instant());
    }

    private void keep(String who, NameStyle style) {
        settings.set(
                NAMES + who,
                String.join(
                        " ",
                        List.of(
                                style.join().name(),
                                style.laterCapital() ? "CAPITAL" : "SMALL",
                                style.order().name())));
    }

    /// What can't be read, as after going back to an older version, is as it is by default.
    private static HouseNames read(Map<String, String> kept) {
        HouseNames standard = HouseNames.STANDARD;
        String second = kept.getOrDefault(NAMES + "second-reference", "");
        return new HouseNames(
                style(kept.getOrDefault(NAMES + "south", ""), standard.south()),
                style(kept.getOrDefault(NAMES + "north", ""), standard.north()),
                Arrays.stream(SecondReference.values())
                        .filter(s -> s.name().equals(second))
                        .findFirst()
                        .orElse(standard.secondReference()));
    }

    private static NameStyle style(String kept, NameStyle standard) {
        String[] words = kept.split(" ");
        try {
            return words.length != 3
                    ? standard
                    : new NameStyle(
                            Join.valueOf(words[0]),
                            words[1].equals("CAPITAL"),
                            Order.valueOf(words[2]));
        } catch (IllegalArgumentException _) {
            return standard;
        }
    }
}
