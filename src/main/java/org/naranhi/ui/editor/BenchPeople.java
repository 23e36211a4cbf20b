package org.naranhi.ui.editor;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Presences.Presence;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Who is at a page of the workbench, and what everybody is called.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BenchPeople {
    private final Person me;
    private final Map<UUID, String> names;

    BenchPeople(People people, SignedIn signedIn) {
        this.me = signedIn.person();
        this.names =
                people.all().stream().collect(Collectors.toMap(Person::id, Person::displayName));
    }

    Person me() {
        return me;
    }

    /// "" for nobody, and for who is on record no more.
    String nameOf(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    /// Everybody else who has the story open, and where.
    List<PresenceMark> others(List<Presence> presences) {
        List<PresenceMark> marks = new ArrayList<>();
        for (Presence presence : presences) {
            UUID segment = presence.segment();
            if (segment != null && !presence.person().equals(me.id())) {
                String name = nameOf(presence.person());
                marks.add(
                        new PresenceMark(segment, name, Signs.initials(name), Signs.colour(name)));
            }
        }
        return marks;
    }
}
