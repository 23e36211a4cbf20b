package org.naranhi.memory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;

/// What a file says of a unit besides its sentences, kept so that it can be given back: properties
/// and notes in their order, and what the inline tags were in the file's own format. `side` is the
/// language of the variant that says so, nothing when the whole unit does.
public record Annotations(List<Property> properties, List<Note> notes, List<Code> codes) {
    public static final Annotations NONE = new Annotations(List.of(), List.of(), List.of());

    /// A property as TMX has them, such as `x-document`.
    public record Property(@Nullable Language side, String type, String content) {}

    public record Note(@Nullable Language side, String content) {}

    /// An inline tag of the text of `side`: the marker that stands for it, the element that it was
    /// (`bpt`, `ph` …), its type, and what stood within it.
    public record Code(
            Language side,
            int tag,
            Markup.Form form,
            String element,
            String type,
            String content) {}

    public Annotations {
        properties = List.copyOf(properties);
        notes = List.copyOf(notes);
        codes = List.copyOf(codes);
    }

    public boolean none() {
        return properties.isEmpty() && notes.isEmpty() && codes.isEmpty();
    }

    /// In one line, for keeping: fields by tabs, entries by line breaks, both escaped within.
    public String written() {
        List<String> lines = new ArrayList<>();
        properties.forEach(p -> lines.add(line("p", tag(p.side), p.type, p.content)));
        notes.forEach(n -> lines.add(line("n", tag(n.side), n.content)));
        codes.forEach(
                c ->
                        lines.add(
                                line(
                                        "c",
                                        tag(c.side),
                                        Integer.toString(c.tag),
                                        c.form.name(),
                                        c.element,
                                        c.type,
                                        c.content)));
        return String.join("\n", lines);
    }

    /// Reads what [#written] wrote; nothing gives [#NONE].
    public static Annotations read(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return NONE;
        }
        List<Property> properties = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Code> codes = new ArrayList<>();
        for (String line : written.split("\n", -1)) {
            String[] field = line.split("\t", -1);
            @Nullable Language side = field[1].isEmpty() ? null : Language.of(field[1]);
            switch (field[0]) {
                case "p" -> properties.add(new Property(side, bare(field[2]), bare(field[3])));
                case "n" -> notes.add(new Note(side, bare(field[2])));
                default ->
                        codes.add(
                                new Code(
                                        Language.of(field[1]),
                                        Integer.parseInt(field[2]),
                                        Markup.Form.valueOf(field[3]),
                                        bare(field[4]),
                                        bare(field[5]),
                                        bare(field[6])));
            }
        }
        return new Annotations(properties, notes, codes);
    }

    private static String tag(@Nullable Language side) {
        return side == null ? "" : side.tag();
    }

    private static String line(String... fields) {
        StringBuilder line = new StringBuilder(fields[0]);
        for (int i = 1; i < fields.length; i++) {
            line.append('\t')
                    .append(
                            fields[i]
                                    .replace("\\", "\\\\")
                                    .replace("\t", "\\t")
                                    .replace("\n", "\\n"));
        }
        return line.toString();
    }

    private static String bare(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\') {
                char next = field.charAt(++i);
                c = next == 't' ? '\t' : next == 'n' ? '\n' : next;
            }
            bare.append(c);
        }
        return bare.toString();
    }
}
