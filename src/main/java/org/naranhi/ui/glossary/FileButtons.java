package org.naranhi.ui.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.Set;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryFiles;
import org.naranhi.glossary.StarterFile;
import org.naranhi.newsroom.Role;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.workbench.HouseGlossaries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Glossary files in and out. An import is shown row by row before anything of it is kept.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class FileButtons extends Div {
    private final Glossary glossary;
    private final GlossaryFiles files;
    private final HouseGlossaries house;
    private final SignedIn signedIn;
    private final ObjectProvider<ImportDialog> dialogs;
    private final ObjectProvider<ImportsDialog> lists;
    final Button imports = new Button();
    final Button taken = new Button();

    FileButtons(
            Glossary glossary,
            GlossaryFiles files,
            HouseGlossaries house,
            SignedIn signedIn,
            ObjectProvider<ImportDialog> dialogs,
            ObjectProvider<ImportsDialog> lists) {
        this.glossary = glossary;
        this.files = files;
        this.house = house;
        this.signedIn = signedIn;
        this.dialogs = dialogs;
        this.lists = lists;
        addClassName("file-buttons");
    }

    public void forNames(Runnable onChange) {
        build(
                onChange,
                EnumSet.of(StarterFile.PEOPLE, StarterFile.ORGANIZATIONS, StarterFile.PLACES));
    }

    public void forTerms(Runnable onChange) {
        build(onChange, EnumSet.of(StarterFile.TERMS));
    }

    private void build(Runnable onChange, Set<StarterFile> kinds) {
        if (signedIn.may(Role.EDITOR)) {
            imports.setText(getTranslation("file.import"));
            imports.addClickListener(e -> dialogs.getObject().open(onChange));
            taken.setText(getTranslation("file.imports"));
            taken.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            taken.addClickListener(e -> lists.getObject().open(onChange));
            add(taken, imports);
        }
        add(new ExportMenu(glossary, files, kinds, house.all()));
    }
}
