package org.naranhi.workbench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.EditionFormat;
import org.naranhi.exchange.Editions;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Stories;
import org.springframework.stereotype.Component;

/// Puts a story out in one or both languages, with the credits of those who made it.
@Component
public class PublishEdition {
    private final Stories stories;
    private final People people;
    private final Editions editions;

    PublishEdition(Stories stories, People people, Editions editions) {
        this.stories = stories;
        this.people = people;
        this.editions = editions;
    }

    /// @throws java.util.NoSuchElementException when there is no such story
    public Edition edition(UUID story, Edition.Languages languages) {
        Map<Cause, List<UUID>> by = stories.contributors(story);
        Map<UUID, Person> everyone =
                people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return new Edition(
                stories.text(story).orElseThrow(),
                languages,
                names(everyone, by, Cause.TYPED, Cause.CONFIRMED),
                names(everyone, by, Cause.REVIEWED));
    }

    public void publish(
            UUID story, Edition.Languages languages, EditionFormat format, OutputStream out)
            throws IOException {
        editions.write(edition(story, languages), format, out);
    }

    /// What the file of an edition is called.
    public String fileName(Edition edition, EditionFormat format) {
        return editions.fileName(edition, format);
    }

    private static List<String> names(
            Map<UUID, Person> everyone, Map<Cause, List<UUID>> by, Cause... causes) {
        return Stream.of(causes)
                .map(c -> by.getOrDefault(c, List.of()))
                .flatMap(Collection::stream)
                .distinct()
                .flatMap(id -> Stream.ofNullable(everyone.get(id)))
                .map(Person::displayName)
                .toList();
    }
}
