package org.naranhi.ui.settings;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.BoundedUpload;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.HouseWords;
import org.naranhi.workbench.WordList;

/// The newsroom's own English words, which the spelling check takes for right. What is typed finds
/// words that are there and adds one that isn't (`Enter`); a list of many is taken from a file.
/// Every change holds at once and can be undone.
final class OwnWordsSection extends Section {
    private static final long MOST_BYTES = 1_000_000;

    /// Every one is asked for at every check.
    private static final int MOST = 20_000;

    private final HouseWords house;
    final TextField word = new TextField();
    final Button add = new Button();
    final Grid<String> grid = new Grid<>();
    final Span count = new Span();
    final Div error = new Div();
    private final Upload upload;

    OwnWordsSection(HouseWords house) {
        this.house = house;
        addClassName("settings-section");
        addClassName("own-words");
        word.setLabel(getTranslation("words.word"));
        word.setHelperText(getTranslation("words.help"));
        word.setClearButtonVisible(true);
        word.setWidth("24em");
        word.setValueChangeMode(ValueChangeMode.EAGER);
        word.addValueChangeListener(
                e -> {
                    say("");
                    show();
                });
        word.addKeyPressListener(Key.ENTER, e -> add());
        add.setText(getTranslation("words.add"));
        add.addClickListener(e -> add());
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        say("");
        upload = upload();
        grid();
        Div fields = new Div(word, add, count);
        fields.addClassName("name-fields");
        add(
                new H2(getTranslation("words.title")),
                new Paragraph(getTranslation("words.about")),
                fields,
                error,
                grid,
                upload);
        Shortcuts.addShortcutListener(this, () -> word.focus(), Key.KEY_W, KeyModifier.ALT);
        show();
    }

    private void grid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("words.title"));
        grid.addComponentColumn(each -> Signs.words(each, Language.ENGLISH))
                .setHeader(getTranslation("words.word"));
        grid.addComponentColumn(
                        each -> {
                            Button remove =
                                    new Button(getTranslation("words.remove"), e -> remove(each));
                            remove.setAriaLabel(getTranslation("words.remove") + ": " + each);
                            remove.addThemeVariants(
                                    ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                            return remove;
                        })
                .setHeader(getTranslation("words.action"))
                .setFlexGrow(0)
                .setAutoWidth(true);
    }

    private Upload upload() {
        Upload made = new Upload(new BoundedUpload(MOST_BYTES, this::file, this::tooLarge));
        made.setMaxFiles(1);
        made.setMaxFileSize((int) MOST_BYTES);
        made.setAcceptedFileTypes(".txt", ".dic");
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("words.drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("words.choose")));
        words.setError(
                new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("words.too-large"))
                        .setIncorrectFileType(getTranslation("words.no-list"))
                        .setTooManyFiles(getTranslation("new-story.one-file")));
        made.setI18n(words);
        made.addFileRejectedListener(e -> say(e.getErrorMessage()));
        return made;
    }

    /// Those that begin as what is typed does, or all.
    private void show() {
        String begun = word.getValue().strip().toLowerCase(Locale.ROOT);
        SortedSet<String> all = house.all();
        List<String> shown = all.stream().filter(each -> each.startsWith(begun)).toList();
        grid.setItems(shown);
        grid.setVisible(!shown.isEmpty());
        count.setText(
                all.isEmpty()
                        ? getTranslation("words.none")
                        : getTranslation(
                                begun.isEmpty() ? "words.count" : "words.count-begun",
                                all.size(),
                                shown.size()));
        upload.clearFileList();
    }

    private void add() {
        String typed = word.getValue().strip();
        if (typed.isEmpty()) {
            word.focus();
            return;
        }
        WordList list = WordList.read(typed);
        if (list.words().size() != 1) {
            say(getTranslation("words.no-word", typed));
            return;
        }
        take(list);
        word.clear();
        word.focus();
    }

    /// On the request's own thread.
    private void file(UI ui, String name, byte[] content) {
        ui.access(() -> take(content));
    }

    private void tooLarge(UI ui) {
        ui.access(
                () -> {
                    say(getTranslation("words.too-large"));
                    upload.clearFileList();
                });
    }

    void take(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            take(WordList.read(text));
        } catch (CharacterCodingException _) {
            say(getTranslation("words.no-list"));
        }
    }

    private void take(WordList list) {
        SortedSet<String> there = house.all();
        List<String> fresh = list.words().stream().filter(each -> !there.contains(each)).toList();
        if (there.size() + fresh.size() > MOST) {
            say(getTranslation("words.too-many", MOST));
            return;
        }
        say("");
        fresh.forEach(house::add);
        show();
        if (fresh.isEmpty()) {
            Signs.tell(getTranslation("words.known"));
        } else {
            Signs.tellWithUndo(
                    taken(fresh, list.refused()),
                    getTranslation("undo"),
                    () -> {
                        fresh.forEach(house::remove);
                        show();
                    });
        }
    }

    private String taken(List<String> fresh, int refused) {
        return refused > 0
                ? getTranslation("words.added-refused", fresh.size(), refused)
                : fresh.size() == 1
                        ? getTranslation("words.added-one", fresh.getFirst())
                        : getTranslation("words.added", fresh.size());
    }

    private void remove(String each) {
        house.remove(each);
        show();
        word.focus();
        Signs.tellWithUndo(
                getTranslation("words.removed", each),
                getTranslation("undo"),
                () -> {
                    house.add(each);
                    show();
                });
    }

    private void say(String words) {
        error.setText(words);
        error.setVisible(!words.isEmpty());
    }
}
