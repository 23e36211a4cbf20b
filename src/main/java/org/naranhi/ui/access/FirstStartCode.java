package org.naranhi.ui.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.server.VaadinRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The one-time code that proves that the first visitor can read the server's log. Only who comes
/// over loopback, to a server that serves loopback, without a proxy between, needs none.
@Component
class FirstStartCode {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStartCode.class);

    /// No 0 O 1 I L: read from a log, typed by hand.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final People people;
    private final boolean loopback;
    private final String code;

    FirstStartCode(People people, @Value("${server.address}") InetAddress address) {
        this.people = people;
        this.loopback = address.isLoopbackAddress();
        SecureRandom random = new SecureRandom();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            letters.append(i > 0 && i % 4 == 0 ? "-" : "");
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        this.code = letters.toString();
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (people.all().isEmpty()) {
            LOG.info("No one is on record yet. Code for the first administrator: {}", code);
        }
    }

    boolean needed(VaadinRequest request) {
        boolean proxied =
                request.getHeader("X-Forwarded-For") != null
                        || request.getHeader("Forwarded") != null;
        return !loopback
                || proxied
                || !isLoopback(request.getRemoteAddr())
                || !namesLoopback(request.getHeader("Host"));
    }

    boolean accepts(String typed) {
        return MessageDigest.isEqual(
                code.getBytes(UTF_8), typed.strip().toUpperCase(Locale.ROOT).getBytes(UTF_8));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }

    /// A page of some other name that leads here (DNS rebinding) is not a visitor at this machine.
    private static boolean namesLoopback(@Nullable String host) {
        return host != null && host.matches("(?i)(localhost|127(\\.\\d+){3}|\\[::1])(:\\d+)?");
    }
}
