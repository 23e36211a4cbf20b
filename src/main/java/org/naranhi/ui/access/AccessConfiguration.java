package org.naranhi.ui.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Arrays;
import javax.sql.DataSource;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;

/// Who may come in. Nothing is open but the sign-in page, the first start, and the stylesheets,
/// fonts and icons those need. A sign-in outlives a restart of the server: its token is in the
/// database.
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    SecurityFilterChain security(HttpSecurity http, RememberMeServices remembered)
            throws Exception {
        http.authorizeHttpRequests(
                open ->
                        open.requestMatchers(
                                        "/*.css",
                                        "/fonts/**",
                                        "/icons/**",
                                        "/aura/**",
                                        "/favicon.ico")
                                .permitAll());
        http.rememberMe(remember -> remember.rememberMeServices(remembered));
        http.headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin ->
                        vaadin.loginView(SignInView.class)
                                .anyRequest(request -> request.authenticated()));
        return http.build();
    }

    @Bean
    UserDetailsService users(People people) {
        return name -> {
            Person person =
                    people.bySignInName(name)
                            .orElseThrow(() -> new UsernameNotFoundException(name));
            return User.withUsername(person.signInName())
                    .password(people.passwordHash(name).orElse(""))
                    .roles(
                            Arrays.stream(Role.values())
                                    .filter(person.role()::includes)
                                    .map(Enum::name)
                                    .toArray(String[]::new))
                    .disabled(!person.enabled())
                    .build();
        };
    }

    @Bean
    RememberMeServices remembered(UserDetailsService users, DataSource database) {
        JdbcTokenRepositoryImpl tokens = new JdbcTokenRepositoryImpl();
        tokens.setDataSource(database);
        return new RememberedSignIns(users, tokens);
    }
}
