package org.naranhi.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.glossary.Termbase;
import org.naranhi.glossary.Termbases;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// The newsroom's glossaries of terms in the order in which they count.
@Component
public class HouseGlossaries {
    private final Termbases termbases;
    private final DeskTerms terms;

    HouseGlossaries(Termbases termbases, DeskTerms terms) {
        this.termbases = termbases;
        this.terms = terms;
    }

    public List<Termbase> all() {
        return termbases.all();
    }

    /// Those that terms may be put into.
    public List<Termbase> writable() {
        return all().stream().filter(t -> !t.readOnly()).toList();
    }

    /// Those that terms of a desk's story may be put into, those that the desk uses first.
    public List<Termbase> writable(Language desk) {
        return writable().stream().sorted(Comparator.comparing(t -> !t.usedBy(desk))).toList();
    }

    public Optional<Termbase> byId(UUID id) {
        return all().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    public void keep(Termbase termbase) {
        termbases.keep(termbase);
        terms.refresh();
    }

    /// Puts the glossaries in this order; those not named keep their rank.
    public void rank(List<UUID> order) {
        for (Termbase termbase : all()) {
            int at = order.indexOf(termbase.id());
            if (at >= 0 && termbase.rank() != at + 1) {
                termbases.keep(termbase.ranked(at + 1));
            }
        }
        terms.refresh();
    }
}
