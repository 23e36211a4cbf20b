package org.naranhi.newsroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// People on no record but this one.
final class PeopleInMemory implements People {
    private final Map<UUID, Person> people = new LinkedHashMap<>();
    private final Map<UUID, String> hashes = new LinkedHashMap<>();

    @Override
    public List<Person> all() {
        return List.copyOf(people.values());
    }

    @Override
    public Optional<Person> byId(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Person> bySignInName(String signInName) {
        return people.values().stream().filter(p -> p.signInName().equals(signInName)).findFirst();
    }

    @Override
    public Optional<String> passwordHash(String signInName) {
        return bySignInName(signInName).map(p -> hashes.get(p.id()));
    }

    @Override
    public void add(Person person, String passwordHash) {
        if (bySignInName(person.signInName()).isPresent()) {
            throw new NameTaken(person.signInName());
        }
        people.put(person.id(), person);
        hashes.put(person.id(), passwordHash);
    }

    @Override
    public void change(Person person) {
        people.replace(person.id(), person);
    }

    @Override
    public void changePassword(UUID id, String passwordHash) {
        hashes.replace(id, passwordHash);
    }

    @Override
    public boolean addFirst(Person administrator, String passwordHash) {
        if (!people.isEmpty()) {
            return false;
        }
        add(administrator, passwordHash);
        return true;
    }
}
