package org.naranhi.ui.glossary;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.EntryChange;
import org.naranhi.glossary.Pictures;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Language;
import org.naranhi.ui.names.SettleDialog;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Told;
import org.naranhi.workbench.HouseGlossaries;
import org.naranhi.workbench.KeepTerms;
import org.naranhi.workbench.TermChange;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// What an editor does to terms. Whatever is done can be undone; then the page is told where to
/// look, at nothing when the term is gone.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TermActions {
    private final KeepTerms keeping;
    private final HouseGlossaries glossaries;
    private final Pictures pictures;
    private final SignedIn signedIn;
    private final ObjectProvider<SettleDialog> settling;
    private final boolean allowed;
    private Consumer<@Nullable UUID> changed = _ -> {};

    TermActions(
            KeepTerms keeping,
            HouseGlossaries glossaries,
            Pictures pictures,
            SignedIn signedIn,
            ObjectProvider<SettleDialog> settling) {
        this.keeping = keeping;
        this.glossaries = glossaries;
        this.pictures = pictures;
        this.signedIn = signedIn;
        this.settling = settling;
        this.allowed = signedIn.may(Role.EDITOR);
    }

    void whenChanged(Consumer<@Nullable UUID> action) {
        changed = action;
    }

    /// Whether the one at the page decides terms.
    boolean allowed() {
        return allowed;
    }

    void add(String korean, String english) {
        TermDialog dialog = dialog(null);
        dialog.suggest(korean, english);
        dialog.open();
    }

    void edit(TermEntry entry) {
        dialog(entry).open();
    }

    private TermDialog dialog(@Nullable TermEntry old) {
        return new TermDialog(
                old,
                glossaries.writable(),
                pictures,
                kept -> {
                    keep(kept);
                    told(old, kept);
                });
    }

    /// Where another term is in force now, the stories that have the old one are offered.
    private void told(@Nullable TermEntry old, TermEntry kept) {
        for (Language language : Language.values()) {
            String was = old == null ? "" : old.in(language);
            if (!was.isEmpty() && !was.equals(kept.in(language))) {
                Told.offering(
                        "term.show-stories",
                        () -> settle(kept, language, Set.of(was)),
                        "term.another-in-force",
                        was,
                        kept.in(language));
                return;
            }
        }
        Told.done("names.kept", kept.korean());
    }

    void delete(TermEntry entry) {
        keeping.delete(entry, signedIn.person());
        changed.accept(null);
        Told.undoable(() -> keep(entry), "names.deleted", entry.korean());
    }

    void restore(TermEntry now, EntryChange version) {
        keeping.restore(now, version.version(), signedIn.person());
        changed.accept(now.id());
        Told.undoable(() -> keep(now), "name.was-restored", now.korean());
    }

    /// Asks which wordings shall give way to the one in force.
    void settle(TermFile file) {
        new WordingDialog(file, (language, wrong) -> settle(file.entry(), language, wrong)).open();
    }

    /// Every other term of a language.
    static Set<String> others(TermEntry entry, Language language) {
        return entry.terms(language).stream()
                .skip(1)
                .map(Term::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void settle(TermEntry entry, Language language, Set<String> wrong) {
        settling.getObject()
                .open(
                        new TermChange(entry.id(), language, wrong, entry.in(language)),
                        () -> changed.accept(entry.id()));
    }

    private void keep(TermEntry entry) {
        keeping.keep(entry, signedIn.person());
        changed.accept(entry.id());
    }
}
