package org.naranhi.ui.names;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.EntryChange;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermFinder;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Told;
import org.naranhi.workbench.HouseStyle;
import org.naranhi.workbench.NameChange;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// What an editor does to names. Whatever is done can be undone; then the page is told where to
/// look.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class NameActions {
    private final Glossary glossary;
    private final TermFinder terms;
    private final HouseStyle style;
    private final SignedIn signedIn;
    private final ObjectProvider<SettleDialog> settling;
    private final boolean allowed;
    private Consumer<NameAddress> changed = _ -> {};

    NameActions(
            Glossary glossary,
            TermFinder terms,
            HouseStyle style,
            SignedIn signedIn,
            ObjectProvider<SettleDialog> settling) {
        this.glossary = glossary;
        this.terms = terms;
        this.style = style;
        this.signedIn = signedIn;
        this.settling = settling;
        this.allowed = signedIn.may(Role.EDITOR);
    }

    void whenChanged(Consumer<NameAddress> action) {
        changed = action;
    }

    /// Whether the one at the page decides names.
    boolean allowed() {
        return allowed;
    }

    void add(String hangul, String latin) {
        NameDialog dialog = dialog(null);
        dialog.suggest(hangul, latin);
        dialog.open();
    }

    void edit(NameRecord name) {
        dialog(name).open();
    }

    private NameDialog dialog(@Nullable NameRecord old) {
        return new NameDialog(
                old,
                style.names(),
                kept -> {
                    keep(kept);
                    Told.done("names.kept", kept.hangul());
                });
    }

    void check(NameRecord name) {
        glossary.confirmChecked(name.id(), signedIn.person().id());
        told(new NameAddress.OnRecord(name.id(), ""));
        Told.undoable(() -> keep(name), "name.was-checked", name.hangul());
    }

    void delete(NameRecord name) {
        glossary.delete(name.id(), signedIn.person().id());
        told(new NameAddress.None(""));
        Told.undoable(() -> keep(name), "names.deleted", name.hangul());
    }

    void restore(NameRecord now, EntryChange version) {
        glossary.restore(now.id(), version.version(), signedIn.person().id());
        told(new NameAddress.OnRecord(now.id(), ""));
        Told.undoable(() -> keep(now), "name.was-restored", now.hangul());
    }

    /// Brings every other spelling of a name in line with its record.
    void settle(NameFile file) {
        settle(file.name(), Language.ENGLISH, Set.of());
    }

    void settle(NameFile file, Seen spelling) {
        settle(file.name(), spelling.language(), Set.of(spelling.spelling()));
    }

    /// In whichever language the story is at odds with the record, English before Korean.
    void settle(NameRecord name, StripMember member) {
        boolean english =
                member.spellings().stream()
                        .anyMatch(s -> s.language() == Language.ENGLISH && s.standing().differs());
        settle(name, english ? Language.ENGLISH : Language.KOREAN, Set.of());
    }

    private void settle(NameRecord name, Language language, Set<String> wrong) {
        settling.getObject()
                .open(
                        new NameChange(
                                name.id(),
                                name.kind(),
                                name.hangul(),
                                language,
                                wrong,
                                name.in(language),
                                null),
                        () -> changed.accept(new NameAddress.OnRecord(name.id(), "")));
    }

    private void keep(NameRecord name) {
        glossary.keep(List.of(name), signedIn.person().id());
        told(new NameAddress.OnRecord(name.id(), ""));
    }

    private void told(NameAddress now) {
        terms.refresh();
        changed.accept(now);
    }
}
