package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.naranhi.hangul.Particles;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.RuleTable;

/// Second parts of compounds and suffixes that do something to the sound before them, by
/// `elements.tsv`.
final class Elements {
    private record Element(
            Joint joint, String form, int least, String finals, boolean atEnd, Set<String> except) {
        static Element of(List<String> row) {
            return new Element(
                    Objects.requireNonNull(Joint.of(row.get(0).charAt(0))),
                    row.get(1),
                    Integer.parseInt(row.get(2)),
                    row.get(3),
                    row.get(4).equals("end"),
                    Set.copyOf(Arrays.asList(row.get(5).split(" "))));
        }

        boolean stands(String run, int at) {
            if (at < least || !run.startsWith(form, at)) {
                return false;
            }
            char before = Syllable.of(run.charAt(at - 1)).lastJamo();
            boolean fits =
                    switch (finals) {
                        case "" -> before != '\0';
                        case "open" -> before == '\0';
                        default -> finals.indexOf(before) >= 0;
                    };
            return fits && (!atEnd || ends(run, at + form.length())) && !excepted(run, at);
        }

        private boolean excepted(String run, int at) {
            int end = at + form.length();
            for (int from = at - 1; from >= Math.max(0, at - 2); from--) {
                if (except.contains(run.substring(from, end))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean ends(String run, int at) {
            return at == run.length() || Particles.leading(run.substring(at)).isPresent();
        }
    }

    private static final Map<Character, List<Element>> BY_FIRST = load();

    /// Nouns that can't do without what stands before them (제27항).
    private static final String DEPENDENT = "것거걸게데바수줄적곳듯지";

    private Elements() {}

    private static Map<Character, List<Element>> load() {
        Map<Character, List<Element>> loaded = new HashMap<>();
        RuleTable.rows(Elements.class, "elements.tsv").stream()
                .map(Element::of)
                .forEach(
                        e ->
                                loaded.computeIfAbsent(e.form().charAt(0), _ -> new ArrayList<>())
                                        .add(e));
        return loaded;
    }

    static void mark(String run, Joint[] joints) {
        for (int i = 1; i < run.length(); i++) {
            if (joints[i - 1] != Joint.PLAIN) {
                continue;
            }
            for (Element element : BY_FIRST.getOrDefault(run.charAt(i), List.of())) {
                if (element.stands(run, i)) {
                    joints[i - 1] = element.joint();
                    break;
                }
            }
        }
    }

    /// Whether a run is such a noun, with or without particles.
    static boolean dependent(String run) {
        return DEPENDENT.indexOf(run.charAt(0)) >= 0
                && (run.length() == 1 || Particles.leading(run.substring(1)).isPresent());
    }
}
