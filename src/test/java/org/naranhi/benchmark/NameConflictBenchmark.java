package org.naranhi.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.HouseNames;
import org.naranhi.names.NameConflict;
import org.naranhi.names.NameConflicts;
import org.naranhi.names.NameUse;
import org.naranhi.names.NameUses;
import org.naranhi.names.NameUses.Spelling;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.romanization.Candidate;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/// How long the conflicts of names take over many records and uses, on both databases.
///
/// Arguments: the data folder (people are `names/wikidata_korean_persons_hyphen.tsv`, given each
/// other's surnames as far as more are needed), the number of records (50000) and of uses (100000).
public final class NameConflictBenchmark {
    private static final int USES_OF_A_STORY = 20;
    private static final int BATCH = 5_000;
    private static final int TIMES = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private NameConflictBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<NameRecord> records =
                records(
                        Path.of(arguments[0], "names", "wikidata_korean_persons_hyphen.tsv"),
                        arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000);
        int uses = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        for (Databases.Kind kind : Databases.both()) {
            Database database = kind.create();
            System.out.printf("%s: %d records, %d uses%n", kind, records.size(), uses);
            try (var context = adapters(database)) {
                Glossary glossary = context.getBean(Glossary.class);
                NameUses names = context.getBean(NameUses.class);
                for (int from = 0; from < records.size(); from += BATCH) {
                    glossary.keep(
                            records.subList(from, Math.min(from + BATCH, records.size())), null);
                }
                fill(database, names, records, uses);
                measure(glossary, names);
            }
        }
    }

    private static void measure(Glossary glossary, NameUses uses) {
        NameConflicts conflicts = new NameConflicts(NameModel.standard(), HouseNames.STANDARD);
        for (int i = 0; i < TIMES; i++) {
            long began = cpu();
            List<NameRecord> records = glossary.names();
            long read = cpu();
            List<Spelling> spellings = uses.spellings();
            long counted = cpu();
            List<NameConflict> found = conflicts.of(records, spellings);
            long ended = cpu();
            Map<NameConflict.Kind, Long> kinds =
                    found.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            NameConflict::kind,
                                            TreeMap::new,
                                            Collectors.counting()));
            System.out.printf(
                    "records %d ms, %d spellings %d ms, %d conflicts %d ms, together %d ms %s%n",
                    millis(began, read),
                    spellings.size(),
                    millis(read, counted),
                    found.size(),
                    millis(counted, ended),
                    millis(began, ended),
                    i == 0 ? kinds : "");
        }
    }

    /// A busy machine doesn't count; what PostgreSQL does on its side doesn't either.
    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static AnnotationConfigApplicationContext adapters(Database database) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, database::source);
        context.registerBean(JdbcTemplate.class, database::jdbc);
        context.registerBean(PlatformTransactionManager.class, database::transactions);
        context.scan("org.naranhi.glossary.jdbc", "org.naranhi.names.jdbc");
        context.refresh();
        return context;
    }

    private static List<NameRecord> records(Path file, int count) throws IOException {
        List<List<String>> people =
                Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .map(line -> List.of(line.split("\t")))
                        .filter(row -> row.size() > 1 && row.get(0).matches("[가-힣]{3}"))
                        .filter(row -> row.get(1).matches("\\S+ \\S+"))
                        .toList();
        List<NameRecord> records = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; records.size() < count; i++) {
            List<String> person = people.get(i % people.size());
            List<String> family =
                    i < people.size() ? person : people.get(random.nextInt(people.size()));
            records.add(
                    NameRecord.draft(
                                    UUID.randomUUID(),
                                    Kind.PERSON,
                                    family.get(0).charAt(0) + person.get(0).substring(1),
                                    family.get(1).split(" ")[0] + ' ' + person.get(1).split(" ")[1],
                                    Basis.CUSTOM)
                            .country("KR")
                            .name());
        }
        return records;
    }

    /// Every tenth use is spelled in another way, every tenth is of a name not on record.
    private static void fill(
            Database database, NameUses names, List<NameRecord> records, int count) {
        UUID person = UUID.randomUUID();
        database.jdbc()
                .update(
                        """
                        insert into person (id, sign_in_name, sign_in_key, display_name, role,
                            password_hash, enabled, interface_language, theme, created_at)
                        values (?, 'bench', 'bench', 'bench', 'EDITOR', '', true, 'ko', 'SYSTEM',
                            now())
                        """,
                        person);
        Random random = new Random(5);
        for (int made = 0; made < count; made += USES_OF_A_STORY) {
            UUID story = UUID.randomUUID();
            database.jdbc()
                    .update(
                            """
                            insert into story (id, source_language, state, created_by, created_at,
                                changed_at, original_name, characters, words, deleted)
                            values (?, 'ko', 'TRANSLATION', ?, now(), now(), '', 0, 0, false)
                            """,
                            story,
                            person);
            List<NameUse> uses = new ArrayList<>();
            while (uses.size() < USES_OF_A_STORY) {
                NameRecord record = records.get(random.nextInt(records.size()));
                uses.add(use(story, record, uses.size()));
            }
            names.keep(story, uses);
        }
    }

    private static NameUse use(UUID story, NameRecord record, int number) {
        String other =
                NameModel.standard().candidates(record.hangul(), NameStyle.HYPHENATED, 2).stream()
                        .map(Candidate::latin)
                        .reduce(record.english(), (_, later) -> later);
        String spelling = number % 10 == 3 ? other : record.english();
        Language language = number % 2 == 0 ? Language.KOREAN : Language.ENGLISH;
        String written = language == Language.KOREAN ? record.hangul() : spelling;
        return new NameUse(
                story,
                new UUID(0, number),
                language,
                Kind.PERSON,
                number % 10 == 7 ? null : record.id(),
                record.hangul(),
                written,
                written,
                Form.FULL,
                new Span(0, written.length()));
    }
}
