package org.naranhi.quality.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.quality.CheckProfile;
import org.naranhi.quality.CheckProfile.Level;
import org.naranhi.quality.CheckProfiles.Kept;
import org.naranhi.quality.CheckProfiles.NameTaken;
import org.naranhi.quality.StyleChoice;
import org.naranhi.text.Language;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcCheckProfilesTest {
    private static final CheckProfile SPORT =
            new CheckProfile(
                    "체육부",
                    Map.of("quote.style", Level.OFF, "space.double", Level.ERROR),
                    Map.of(StyleChoice.QUOTES, "curly"));

    private final Database database;
    private final JdbcCheckProfiles profiles;

    JdbcCheckProfilesTest(Databases.Kind kind) {
        database = kind.create();
        profiles = new JdbcCheckProfiles(database.jdbc());
    }

    @Test
    void keepsAProfileAndItsChanges() {
        UUID id = UUID.randomUUID();
        profiles.keep(new Kept(id, SPORT));
        assertThat(profiles.all()).containsExactly(new Kept(id, SPORT));

        CheckProfile changed = SPORT.with("quote.style", null).named("운동부");
        profiles.keep(new Kept(id, changed));
        assertThat(profiles.all()).containsExactly(new Kept(id, changed));
    }

    @Test
    void aDeskWorksByTheOneItChoseUntilThatIsGone() {
        UUID id = UUID.randomUUID();
        profiles.keep(new Kept(id, SPORT));
        assertThat(profiles.of(Language.KOREAN)).isEmpty();
        profiles.choose(Language.KOREAN, id);
        profiles.choose(Language.KOREAN, id);
        assertThat(profiles.of(Language.KOREAN)).contains(new Kept(id, SPORT));
        assertThat(profiles.of(Language.ENGLISH)).isEmpty();
        profiles.remove(id);
        assertThat(profiles.all()).isEmpty();
        assertThat(profiles.of(Language.KOREAN)).isEmpty();
    }

    @Test
    void twoProfilesNeverHaveOneName() {
        profiles.keep(new Kept(UUID.randomUUID(), SPORT));
        Kept second = new Kept(UUID.randomUUID(), SPORT);
        assertThatThrownBy(() -> database.transaction().execute(_ -> keep(second)))
                .isInstanceOf(NameTaken.class);
        assertThat(profiles.all()).hasSize(1);
    }

    private boolean keep(Kept kept) {
        profiles.keep(kept);
        return true;
    }

    @Test
    void whatThisVersionDoesNotKnowIsPassedOver() {
        UUID id = UUID.randomUUID();
        profiles.keep(new Kept(id, SPORT));
        database.jdbc()
                .update("insert into check_profile_rule values (?, 'CHOICE', 'FONT', 'bold')", id);
        database.jdbc()
                .update("insert into check_profile_rule values (?, 'LEVEL', 'a.b', 'SHOUT')", id);
        assertThat(profiles.all()).containsExactly(new Kept(id, SPORT));
    }
}
