package org.naranhi.quality.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.quality.CheckProfile;
import org.naranhi.quality.CheckProfile.Level;
import org.naranhi.quality.CheckProfiles;
import org.naranhi.quality.StyleChoice;
import org.naranhi.text.Language;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Profiles of checks in the database. Rules that this version doesn't know, as after going back to
/// it from a newer one, are passed over.
@Repository
class JdbcCheckProfiles implements CheckProfiles {
    private static final String LEVEL = "LEVEL";
    private static final String CHOICE = "CHOICE";

    private final JdbcClient jdbc;

    JdbcCheckProfiles(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    /// One row of a profile's rules.
    private record Rule(UUID profile, String kind, String code, String answer) {
        Rule(ResultSet row) throws SQLException {
            this(
                    row.getObject("profile_id", UUID.class),
                    row.getString("kind"),
                    row.getString("code"),
                    row.getString("answer"));
        }
    }

    @Override
    public List<Kept> all() {
        List<Rule> rules =
                jdbc.sql("select * from check_profile_rule")
                        .query((row, _) -> new Rule(row))
                        .list();
        return jdbc.sql("select id, name from check_profile order by name, id")
                .query(
                        (row, _) -> {
                            UUID id = row.getObject("id", UUID.class);
                            return new Kept(id, profile(id, row.getString("name"), rules));
                        })
                .list();
    }

    private static CheckProfile profile(UUID id, String name, List<Rule> rules) {
        Map<String, Level> levels = new HashMap<>();
        Map<StyleChoice, String> choices = new EnumMap<>(StyleChoice.class);
        for (Rule rule : rules) {
            if (!rule.profile().equals(id)) {
                continue;
            }
            if (rule.kind().equals(LEVEL)) {
                Arrays.stream(Level.values())
                        .filter(level -> level.name().equals(rule.answer()))
                        .forEach(level -> levels.put(rule.code(), level));
            } else {
                Arrays.stream(StyleChoice.values())
                        .filter(choice -> choice.name().equals(rule.code()))
                        .filter(choice -> choice.choices().contains(rule.answer()))
                        .forEach(choice -> choices.put(choice, rule.answer()));
            }
        }
        return new CheckProfile(name, levels, choices);
    }

    @Override
    @Transactional
    public void keep(Kept kept) {
        try {
            int known =
                    jdbc.sql("update check_profile set name = :name where id = :id")
                            .param("name", kept.profile().name())
                            .param("id", kept.id())
                            .update();
            if (known == 0) {
                jdbc.sql("insert into check_profile (id, name) values (:id, :name)")
                        .param("id", kept.id())
                        .param("name", kept.profile().name())
                        .update();
            }
        } catch (DuplicateKeyException _) {
            throw new NameTaken();
        }
        jdbc.sql("delete from check_profile_rule where profile_id = :id")
                .param("id", kept.id())
                .update();
        rules(kept).forEach(this::insert);
    }

    private static List<Rule> rules(Kept kept) {
        List<Rule> rules = new ArrayList<>();
        kept.profile()
                .levels()
                .forEach(
                        (code, level) -> rules.add(new Rule(kept.id(), LEVEL, code, level.name())));
        kept.profile()
                .choices()
                .forEach(
                        (choice, answer) ->
                                rules.add(new Rule(kept.id(), CHOICE, choice.name(), answer)));
        return rules;
    }

    private void insert(Rule rule) {
        jdbc.sql(
                        """
                        insert into check_profile_rule (profile_id, kind, code, answer)
                        values (:profile, :kind, :code, :answer)
                        """)
                .param("profile", rule.profile())
                .param("kind", rule.kind())
                .param("code", rule.code())
                .param("answer", rule.answer())
                .update();
    }

    @Override
    public void remove(UUID profile) {
        jdbc.sql("delete from check_profile where id = :id").param("id", profile).update();
    }

    @Override
    public Optional<Kept> of(Language desk) {
        return jdbc.sql("select profile_id from desk_profile where desk = :desk")
                .param("desk", desk.tag())
                .query(UUID.class)
                .optional()
                .flatMap(id -> all().stream().filter(kept -> kept.id().equals(id)).findFirst());
    }

    @Override
    @Transactional
    public void choose(Language desk, @Nullable UUID profile) {
        jdbc.sql("delete from desk_profile where desk = :desk").param("desk", desk.tag()).update();
        if (profile != null) {
            jdbc.sql("insert into desk_profile (desk, profile_id) values (:desk, :profile)")
                    .param("desk", desk.tag())
                    .param("profile", profile)
                    .update();
        }
    }
}
