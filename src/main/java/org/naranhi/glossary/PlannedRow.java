package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one row of a file would do to the record. `line` is where it stands in `sheet`.
public sealed interface PlannedRow {
    String sheet();

    long line();

    Effect effect();

    /// What can be done with it, what is meant unless someone decides otherwise first.
    List<Choice> choices();

    /// A name for each kind of row.
    enum Effect {
        ADDED,
        CHANGED,
        CONFLICT,
        DOUBLED,
        SAME,
        REFUSED
    }

    /// What someone may decide on a row: that nothing of it is taken, or that it is kept as
    /// `entry`, which changes `old` where it was there before.
    record Choice(Answer answer, Optional<GlossaryEntry> entry, Optional<GlossaryEntry> old) {
        /// What the choice says.
        public enum Answer {
            LEAVE,
            ADD,
            CHANGE,
            /// it is this one on record
            SAME_ONE,
            /// it is another of that name
            ANOTHER
        }

        static final Choice LEAVE = new Choice(Answer.LEAVE, Optional.empty(), Optional.empty());

        static Choice adding(Answer answer, GlossaryEntry entry) {
            return new Choice(answer, Optional.of(entry), Optional.empty());
        }

        static Choice changing(Answer answer, GlossaryEntry entry, GlossaryEntry old) {
            return new Choice(answer, Optional.of(entry), Optional.of(old));
        }

        /// What it changes, field by field; nothing where an entry is new.
        public List<FieldChange> changes() {
            return old.isEmpty() || entry.isEmpty()
                    ? List.of()
                    : EntryValues.of(old.get()).changesTo(EntryValues.of(entry.get()));
        }
    }

    /// Nothing of this name is on record.
    record Added(String sheet, long line, GlossaryEntry entry) implements PlannedRow {
        @Override
        public Effect effect() {
            return Effect.ADDED;
        }

        @Override
        public List<Choice> choices() {
            return List.of(Choice.adding(Choice.Answer.ADD, entry), Choice.LEAVE);
        }
    }

    /// It is `old`, and says something else of it.
    record Changed(String sheet, long line, GlossaryEntry entry, GlossaryEntry old)
            implements PlannedRow {
        @Override
        public Effect effect() {
            return Effect.CHANGED;
        }

        @Override
        public List<Choice> choices() {
            return List.of(Choice.changing(Choice.Answer.CHANGE, entry, old), Choice.LEAVE);
        }
    }

    /// It is on record just so.
    record Same(String sheet, long line, GlossaryEntry entry) implements PlannedRow {
        @Override
        public Effect effect() {
            return Effect.SAME;
        }

        @Override
        public List<Choice> choices() {
            return List.of(Choice.LEAVE);
        }
    }

    /// Names on record are written the same in Korean but not in English, and nothing tells whether
    /// it is one of them. `asThem` is the row taken as each of them; `likely` whether the first of
    /// them is the one it would be by the file's key.
    record Conflict(
            String sheet,
            long line,
            GlossaryEntry another,
            List<GlossaryEntry> namesakes,
            List<GlossaryEntry> asThem,
            boolean likely)
            implements PlannedRow {
        public Conflict {
            namesakes = List.copyOf(namesakes);
            asThem = List.copyOf(asThem);
        }

        @Override
        public Effect effect() {
            return Effect.CONFLICT;
        }

        @Override
        public List<Choice> choices() {
            List<Choice> choices = new ArrayList<>();
            for (int i = 0; i < asThem.size(); i++) {
                choices.add(
                        Choice.changing(Choice.Answer.SAME_ONE, asThem.get(i), namesakes.get(i)));
            }
            choices.add(Choice.adding(Choice.Answer.ANOTHER, another));
            choices.add(likely ? choices.size() : 0, Choice.LEAVE);
            return choices;
        }
    }

    /// An earlier row, in `firstLine`, says who this is too; it may be another of that name.
    record Doubled(
            String sheet, long line, GlossaryEntry another, String firstSheet, long firstLine)
            implements PlannedRow {
        @Override
        public Effect effect() {
            return Effect.DOUBLED;
        }

        @Override
        public List<Choice> choices() {
            return List.of(Choice.LEAVE, Choice.adding(Choice.Answer.ANOTHER, another));
        }
    }

    /// It can't be taken, for a reason of [GlossaryFile#ROW_CODES]. `column` is what the file calls
    /// it; `words` is what stands in the row.
    record Refused(String sheet, long line, String code, String column, String words)
            implements PlannedRow {
        @Override
        public Effect effect() {
            return Effect.REFUSED;
        }

        @Override
        public List<Choice> choices() {
            return List.of(Choice.LEAVE);
        }
    }

    /// The entry a row is about, as the file says it; nothing for one that can't be read.
    default Optional<GlossaryEntry> entryInFile() {
        return switch (this) {
            case Added added -> Optional.of(added.entry());
            case Changed changed -> Optional.of(changed.entry());
            case Same same -> Optional.of(same.entry());
            case Conflict conflict -> Optional.of(conflict.another());
            case Doubled doubled -> Optional.of(doubled.another());
            case Refused _ -> Optional.empty();
        };
    }
}
