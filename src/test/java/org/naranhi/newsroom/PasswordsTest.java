package org.naranhi.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naranhi.newsroom.Passwords.acceptable;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {
    private final PasswordEncoder encoder = new NewsroomConfiguration().passwordEncoder();

    @Test
    void asksForTenCharacters() {
        assertThat(acceptable("123456789")).isFalse();
        assertThat(acceptable("1234567890")).isTrue();
        assertThat(acceptable("나란히나란히나란히")).isFalse();
        assertThat(acceptable("나란히나란히나란히나")).isTrue();
        assertThat(acceptable("👩👩👩👩👩👩👩👩👩")).isFalse();
        assertThat(acceptable("가".repeat(256))).isTrue();
        assertThat(acceptable("가".repeat(257))).isFalse();
    }

    @Test
    void countsComposedSyllables() {
        assertThat(acceptable(Normalizer.normalize("나란히나란히나란히", Normalizer.Form.NFD))).isFalse();
    }

    @Test
    void keepsOnlyASaltedHash() {
        String hash = encoder.encode("correct horse");

        assertThat(hash).doesNotContain("correct").isNotEqualTo(encoder.encode("correct horse"));
        assertThat(encoder.matches("correct horse", hash)).isTrue();
        assertThat(encoder.matches("correct house", hash)).isFalse();
    }

    @Test
    void readsLongHangulToItsEndInAnyForm() {
        String sentence = "비가 오면 다리 밑에서 만나자고 한 사람은 누구였을까 하나";
        String hash = encoder.encode(sentence);

        assertThat(encoder.matches(Normalizer.normalize(sentence, Normalizer.Form.NFD), hash))
                .isTrue();
        assertThat(encoder.matches(sentence.replace("하나", "둘"), hash)).isFalse();
    }
}
