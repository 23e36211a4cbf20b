package org.naranhi.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Language;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

class AdmitPersonTest {
    private final PasswordEncoder quick =
            new Pbkdf2PasswordEncoder("", 16, 10, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    private final Instant now = Instant.parse("2026-03-02T01:02:03Z");
    private final NewPerson newPerson = new NewPerson(quick, Clock.fixed(now, ZoneOffset.UTC));
    private final People people = new PeopleInMemory();
    private final FirstAdministrator first = new FirstAdministrator(people, newPerson);
    private final AdmitPerson admit = new AdmitPerson(people, newPerson);

    @Test
    void theFirstVisitorBecomesAdministratorAndNoOneAfter() {
        Person sora = first.admit("sora", "한소라", "long enough", Language.KOREAN).orElseThrow();

        assertThat(sora.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(sora.createdAt()).isEqualTo(now);
        assertThat(first.admit("minho", "민호", "long enough", Language.KOREAN)).isEmpty();
        assertThat(people.all()).containsExactly(sora);
        assertThat(quick.matches("long enough", people.passwordHash("sora").orElseThrow()))
                .isTrue();
    }

    @Test
    void nobodyComesInWithAWeakPassword() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.admit("sora", "한소라", "short", Language.KOREAN));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> admit.admit("sora", "한소라", Role.EDITOR, Language.KOREAN, "short"));
        assertThat(people.all()).isEmpty();
    }

    @Test
    void colleaguesHaveNamesOfTheirOwn() {
        Person minho = admit.admit("minho", "민호", Role.EDITOR, Language.ENGLISH, "long enough");

        assertThat(minho.role()).isEqualTo(Role.EDITOR);
        assertThatExceptionOfType(People.NameTaken.class)
                .isThrownBy(
                        () ->
                                admit.admit(
                                        "minho",
                                        "또 민호",
                                        Role.EDITOR,
                                        Language.KOREAN,
                                        "long enough"));
        assertThat(people.all()).containsExactly(minho);
    }

    @Test
    void changesAPasswordToAnAcceptableOne() {
        Person minho = admit.admit("minho", "민호", Role.EDITOR, Language.ENGLISH, "long enough");
        admit.changePassword(minho, "even longer");

        assertThat(quick.matches("even longer", people.passwordHash("minho").orElseThrow()))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> admit.changePassword(minho, "short"));
    }
}
