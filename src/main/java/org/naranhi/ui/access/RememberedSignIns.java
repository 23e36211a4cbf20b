package org.naranhi.ui.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;

/// Sign-ins that outlive the server. The token of a sign-in stays the same for as long as it is
/// used: after a restart every open page comes back at once with the one it has, and a token that
/// changed with the first of them would lock out the others.
final class RememberedSignIns extends PersistentTokenBasedRememberMeServices {
    private static final Duration REMEMBERED = Duration.ofDays(14);

    private final PersistentTokenRepository tokens;

    RememberedSignIns(UserDetailsService users, PersistentTokenRepository tokens) {
        // The key only ties what this server itself remembered to this run of it.
        super(UUID.randomUUID().toString(), users, tokens);
        this.tokens = tokens;
        setAlwaysRemember(true);
        setTokenValiditySeconds((int) REMEMBERED.toSeconds());
        setCookieName("naranhi-sign-in");
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("Not a cookie of ours");
        }
        PersistentRememberMeToken token = tokens.getTokenForSeries(cookie[0]);
        if (token == null || !same(token.getTokenValue(), cookie[1])) {
            throw new RememberMeAuthenticationException("No such sign-in");
        }
        Instant now = Instant.now();
        if (token.getDate().toInstant().plus(REMEMBERED).isBefore(now)) {
            throw new RememberMeAuthenticationException("The sign-in is too long ago");
        }
        tokens.updateToken(token.getSeries(), token.getTokenValue(), Date.from(now));
        setCookie(cookie, getTokenValiditySeconds(), request, response);
        return getUserDetailsService().loadUserByUsername(token.getUsername());
    }

    private static boolean same(String known, String given) {
        return MessageDigest.isEqual(known.getBytes(UTF_8), given.getBytes(UTF_8));
    }
}
