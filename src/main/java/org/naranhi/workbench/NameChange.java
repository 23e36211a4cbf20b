package org.naranhi.workbench;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.text.Language;

/// A name to be written otherwise in one language: each of the `wrong` spellings (of all others
/// than `right`, where none is given) shall be `right`. `record` is null for a name not on record,
/// which `korean` then says and which settling puts on record. `basis` is why `right` is right, or
/// null to leave what the record says.
public record NameChange(
        @Nullable UUID record,
        Kind kind,
        String korean,
        Language language,
        Set<String> wrong,
        String right,
        @Nullable Basis basis)
        implements WordChange {
    public NameChange {
        if (right.isBlank() || wrong.contains(right)) {
            throw new IllegalArgumentException("the right spelling is none of the wrong ones");
        }
        if (wrong.isEmpty() && kind != Kind.PERSON) {
            throw new IllegalArgumentException(
                    "bodies and places have short forms: their wrong spellings are named");
        }
        wrong = Set.copyOf(wrong);
    }
}
