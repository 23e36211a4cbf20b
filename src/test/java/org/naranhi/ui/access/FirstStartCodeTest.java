package org.naranhi.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.springframework.mock.web.MockHttpServletRequest;

class FirstStartCodeTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1, localhost:8080, , false",
        "127.0.0.1, ::1, [::1]:8080, , false",
        "127.0.0.1, 127.0.0.1, 127.0.0.1, , false",
        "0.0.0.0, 127.0.0.1, localhost:8080, , true",
        "127.0.0.1, 192.0.2.7, localhost:8080, , true",
        "127.0.0.1, 127.0.0.1, news.example, , true",
        "127.0.0.1, 127.0.0.1, localhost:8080, 192.0.2.7, true",
        "127.0.0.1, 127.0.0.1, , , true"
    })
    void onlyAVisitorAtThisMachineNeedsNoCode(
            String bound, String from, String host, String forwarded, boolean needed)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        if (host != null) {
            request.addHeader("Host", host);
        }
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        FirstStartCode code = new FirstStartCode(new Nobody(), InetAddress.getByName(bound));

        assertThat(code.needed(new VaadinServletRequest(request, null))).isEqualTo(needed);
    }

    @Test
    void refusesAGuess() throws Exception {
        FirstStartCode code = new FirstStartCode(new Nobody(), InetAddress.getByName("0.0.0.0"));

        assertThat(code.accepts("")).isFalse();
        assertThat(code.accepts("AAAA-AAAA-AAAA")).isFalse();
    }

    private static final class Nobody implements People {
        @Override
        public List<Person> all() {
            return List.of();
        }

        @Override
        public Optional<Person> byId(UUID id) {
            return Optional.empty();
        }

        @Override
        public Optional<Person> bySignInName(String signInName) {
            return Optional.empty();
        }

        @Override
        public Optional<String> passwordHash(String signInName) {
            return Optional.empty();
        }

        @Override
        public void add(Person person, String passwordHash) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void change(Person person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void changePassword(UUID id, String passwordHash) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean addFirst(Person administrator, String passwordHash) {
            throw new UnsupportedOperationException();
        }
    }
}
