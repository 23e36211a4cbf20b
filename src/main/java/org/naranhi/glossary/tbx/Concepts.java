package org.naranhi.glossary.tbx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Cells;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.GlossaryFile.BadRow;
import org.naranhi.glossary.GlossaryFormat;
import org.naranhi.glossary.Sheet;
import org.naranhi.glossary.StarterFile;
import org.naranhi.text.Language;

/// Gathers concepts as rows of tables, one for each kind of entry. Of someone else's concepts it
/// has to guess the kind and which term is in force.
final class Concepts {
    private static final Pattern PERSON_IN_HANGUL = Pattern.compile("[가-힣]{2,4}");
    private static final Pattern PERSON_IN_ENGLISH = Pattern.compile("\\p{Lu}\\S+( \\S+){1,2}");

    /// More concepts than anyone's glossary has.
    static final class TooMany extends RuntimeException {}

    private static final List<StarterFile> NAMES =
            List.of(StarterFile.PEOPLE, StarterFile.ORGANIZATIONS, StarterFile.PLACES);

    private final Map<StarterFile, List<Sheet.Row>> rows = new EnumMap<>(StarterFile.class);
    private final Map<StarterFile, List<BadRow>> bad = new EnumMap<>(StarterFile.class);
    private StarterFile last = StarterFile.TERMS;
    private int taken;

    void take(TbxConcept concept) {
        if (++taken > GlossaryFormat.ROWS) {
            throw new TooMany();
        }
        for (Language language : Language.values()) {
            if (concept.in(language).isEmpty()) {
                refuse(new BadRow(concept.line(), "language.missing", language.tag()));
                return;
            }
        }
        if (concept.ours()) {
            takeOurs(concept);
        } else {
            takeOthers(concept);
        }
    }

    private void takeOurs(TbxConcept concept) {
        StarterFile file = file(concept.own().getOrDefault(TbxConcept.FILE, ""));
        Map<EntryField, String> said = Meaning.of(concept, file);
        List<String> columns = file.allColumns();
        @Nullable String[] cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            String own = concept.own().get(columns.get(i));
            cells[i] =
                    own != null
                            ? own
                            : file.field(columns.get(i))
                                    .map(f -> Cells.written(f, said.getOrDefault(f, "")))
                                    .orElse("");
        }
        cells[columns.size() - 1] = concept.id().substring(Math.min(1, concept.id().length()));
        add(file, concept.line(), cells);
    }

    private void takeOthers(TbxConcept read) {
        TbxConcept concept =
                new TbxConcept(
                        read.id(),
                        read.line(),
                        read.texts(),
                        Map.of(
                                Language.KOREAN, inForceFirst(read.in(Language.KOREAN)),
                                Language.ENGLISH, inForceFirst(read.in(Language.ENGLISH))),
                        read.own());
        StarterFile file = guess(concept);
        add(file, concept.line(), cells(file, Meaning.of(concept, file)));
    }

    private static List<TbxTerm> inForceFirst(List<TbxTerm> terms) {
        return terms.stream()
                .sorted(
                        Comparator.comparingInt(
                                term ->
                                        term.preferred()
                                                ? 0
                                                : term.deprecated() ? 3 : term.isShort() ? 2 : 1))
                .toList();
    }

    /// What nothing is said of stays null, so that it takes nothing away.
    private static @Nullable String[] cells(StarterFile file, Map<EntryField, String> said) {
        @Nullable String[] cells = new String[file.allColumns().size()];
        said.forEach(
                (field, value) -> {
                    if (file.fields().contains(field)) {
                        int column = file.allColumns().indexOf(file.column(field));
                        cells[column] = Cells.written(field, value);
                    }
                });
        return cells;
    }

    private static StarterFile guess(TbxConcept concept) {
        TbxTerm korean = concept.in(Language.KOREAN).getFirst();
        TbxTerm english = concept.in(Language.ENGLISH).getFirst();
        if (!korean.properNoun() && !english.properNoun()) {
            return StarterFile.TERMS;
        }
        for (StarterFile file : NAMES) {
            if (concept.texts(TbxConcept.SUBJECT).stream().anyMatch(file::isNamed)) {
                return file;
            }
        }
        return PERSON_IN_HANGUL.matcher(korean.text()).matches()
                        && PERSON_IN_ENGLISH.matcher(english.text()).matches()
                ? StarterFile.PEOPLE
                : StarterFile.ORGANIZATIONS;
    }

    private static StarterFile file(String words) {
        return Arrays.stream(StarterFile.values())
                .filter(file -> file.words().equals(words))
                .findFirst()
                .orElse(StarterFile.TERMS);
    }

    private void add(StarterFile file, long line, @Nullable String[] cells) {
        rows.computeIfAbsent(file, _ -> new ArrayList<>())
                .add(new Sheet.Row(line, Arrays.asList(cells)));
        last = file;
    }

    private void refuse(BadRow row) {
        bad.computeIfAbsent(last, _ -> new ArrayList<>()).add(row);
    }

    /// Nothing after this line could be read.
    void broken(long line) {
        refuse(new BadRow(line, "file.broken", ""));
    }

    boolean none() {
        return taken == 0;
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (StarterFile file : StarterFile.values()) {
            List<Sheet.Row> of = rows.getOrDefault(file, List.of());
            List<BadRow> refused = bad.getOrDefault(file, List.of());
            if (!of.isEmpty() || !refused.isEmpty()) {
                sheets.add(new Sheet(file.words(), file.allColumns(), of, refused));
            }
        }
        return sheets;
    }
}
