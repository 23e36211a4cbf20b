package org.naranhi.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.naranhi.Databases;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.GlossaryFiles;
import org.naranhi.glossary.GlossaryFormat;
import org.naranhi.glossary.ImportPlan;
import org.naranhi.glossary.ImportSource;
import org.naranhi.glossary.Mapping;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.PlannedRow;
import org.naranhi.glossary.Sheet;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.Termbase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/// How long 100,000 names take out and in: each format written and read, the preview against as
/// many on record, and on each database keeping, changing and taking back.
///
/// `GlossaryFilesBenchmark [NAMES]`
final class GlossaryFilesBenchmark {
    private GlossaryFilesBenchmark() {}

    public static void main(String[] args) throws IOException, Unreadable {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        List<NameRecord> names = IntStream.range(0, count).mapToObj(n -> name(n, "")).toList();
        Path folder = Files.createTempDirectory("glossary-files");
        try (var context = new AnnotationConfigApplicationContext()) {
            context.scan("org.naranhi.glossary.xlsx", "org.naranhi.glossary.tbx");
            register(context, "org.naranhi.glossary.CsvFormat");
            context.register(GlossaryFiles.class);
            context.refresh();
            GlossaryFiles files = context.getBean(GlossaryFiles.class);
            for (GlossaryFormat format : files.formats()) {
                format(files, format, names, folder.resolve("names." + format.extension()));
            }
        }
        for (Databases.Kind kind : Databases.both()) {
            database(kind, names);
        }
    }

    private static void format(
            GlossaryFiles files, GlossaryFormat format, List<NameRecord> names, Path file)
            throws IOException, Unreadable {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(EnumSet.of(StarterFile.PEOPLE), List.copyOf(names), out);
        }
        tell(format.extension() + " written", start);
        System.out.printf("%-28s %8.1f MB%n", "", Files.size(file) / 1e6);
        start = System.nanoTime();
        List<ImportSource> sheets = new ArrayList<>();
        for (Sheet sheet : files.read("people", file)) {
            sheets.add(new ImportSource(sheet, Mapping.guess(sheet)));
        }
        tell(format.extension() + " read", start);
        start = System.nanoTime();
        List<PlannedRow> rows = ImportPlan.of(sheets, names, Termbase.NEWSROOM, id -> true);
        tell(format.extension() + " planned", start);
        long same = rows.stream().filter(r -> r.effect() == PlannedRow.Effect.SAME).count();
        System.out.printf("%-28s %,8d rows, %,d the same%n", "", rows.size(), same);
    }

    private static void database(Databases.Kind kind, List<NameRecord> names) {
        var database = kind.create();
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(JdbcTemplate.class, database::jdbc);
            context.registerBean(PlatformTransactionManager.class, database::transactions);
            register(context, "org.naranhi.glossary.jdbc.JdbcGlossary");
            context.refresh();
            Glossary glossary = context.getBean(Glossary.class);
            long start = System.nanoTime();
            glossary.keep(names, null);
            tell(kind + " added", start);
            start = System.nanoTime();
            glossary.keep(names, null);
            tell(kind + " the same again", start);
            List<? extends GlossaryEntry> changed =
                    names.stream().map(n -> n.toDraft().note("another").name()).toList();
            start = System.nanoTime();
            long version = glossary.keep(changed, null);
            tell(kind + " changed", start);
            start = System.nanoTime();
            int back = glossary.takeBack(version, null).entries();
            tell(kind + " taken back " + back, start);
            start = System.nanoTime();
            glossary.names();
            tell(kind + " all read", start);
        }
    }

    private static void register(AnnotationConfigApplicationContext context, String type) {
        try {
            context.register(Class.forName(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tell(String what, long start) {
        System.out.printf("%-28s %8d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }

    private static NameRecord name(int n, String note) {
        String hangul =
                ""
                        + (char) ('가' + n % 11_172)
                        + (char) ('가' + n / 7 % 11_172)
                        + (char) ('가' + n / 13 % 11_172);
        return NameRecord.draft(
                        new UUID(n, ~n), Kind.PERSON, hangul, "Name Number-" + n, Basis.CUSTOM)
                .country("KR")
                .titleKorean("시의원")
                .titleEnglish("city councilor")
                .englishShort("Name")
                .variants(List.of("Variant " + n, "Other " + n))
                .source("list " + n % 100)
                .note(note)
                .name();
    }
}
