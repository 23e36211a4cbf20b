package org.naranhi.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.naranhi.newsroom.FirstAdministrator;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Behind;
import org.naranhi.workbench.TakeInStory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A newsroom with someone in it, for tests of views.
@TestComponent
public class Newsroom {
    public static final String NAME = "haneul";

    private final People people;
    private final FirstAdministrator first;
    private final TakeInStory takeIn;

    Newsroom(People people, FirstAdministrator first, TakeInStory takeIn) {
        this.people = people;
        this.first = first;
        this.takeIn = takeIn;
    }

    /// Nothing is done behind a page: a test sees it after the next round trip.
    @Bean
    @Primary
    static Behind atOnce() {
        return new Behind(Runnable::run);
    }

    public Person person() {
        first.admit(NAME, "이하늘", "열 자가 넘는 비밀번호", Language.ENGLISH);
        return people.bySignInName(NAME).orElseThrow();
    }

    public UUID story() {
        String text =
                """
                Harbor town opens night library

                By Han Ga-ram

                Published : Nov. 20, 2026 - 09:10

                A harbor town opened a library that stays open all night on Friday. It holds 12,000 books.

                The mayor said more would follow next year.

                Link copied
                """;
        return takeIn.takeIn("library.txt", text.getBytes(StandardCharsets.UTF_8), person().id());
    }
}
