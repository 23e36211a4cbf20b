package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.naranhi.names.HouseNames;
import org.naranhi.names.HouseNames.SecondReference;
import org.naranhi.newsroom.Settings;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.NameStyle.Join;
import org.naranhi.romanization.NameStyle.Order;

class HouseStyleTest {
    private static final HouseNames OTHER =
            new HouseNames(
                    new NameStyle(Join.JOINED, false, Order.GIVEN_FIRST),
                    NameStyle.HYPHENATED,
                    SecondReference.FULL);

    private final SetClock clock = new SetClock();
    private final Map<String, String> kept = new TreeMap<>();
    private int reads;
    private final Settings settings =
            new Settings() {
                @Override
                public Optional<String> get(String name) {
                    return Optional.ofNullable(kept.get(name));
                }

                @Override
                public void set(String name, String content) {
                    kept.put(name, content);
                }

                @Override
                public Map<String, String> all(String prefix) {
                    reads++;
                    return Map.copyOf(kept);
                }
            };

    @Test
    void isTheStandardUntilSomethingIsSet() {
        assertThat(new HouseStyle(settings, clock).names()).isEqualTo(HouseNames.STANDARD);
    }

    @Test
    void isReadOnceAndSeesWithinSecondsWhatAnotherServerSets() {
        HouseStyle style = new HouseStyle(settings, clock);
        style.names();
        style.names();
        assertThat(reads).isEqualTo(1);
        new HouseStyle(settings, clock).change(OTHER);

        clock.forward(4);
        assertThat(style.names()).isEqualTo(OTHER);
    }

    @Test
    void whatCantBeReadIsAsByDefault() {
        kept.put("names.south", "BRAIDED SMALL SURNAME_FIRST");
        kept.put("names.north", "");
        kept.put("names.second-reference", "NICKNAME");

        assertThat(new HouseStyle(settings, clock).names()).isEqualTo(HouseNames.STANDARD);
    }
}
