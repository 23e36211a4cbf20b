package org.naranhi.ui.alignment;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.naranhi.exchange.Limits;
import org.naranhi.newsroom.Person;
import org.naranhi.pairs.PairText;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.BoundedUpload;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.ProgressLine;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.workbench.PairFile;
import org.naranhi.workbench.TakeInPair;
import org.naranhi.workbench.UnalignablePair;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The two editions of a published pair, pasted or dropped. What can't be aligned is said here, and
/// what was given stays.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class NewPairDialog extends Dialog {
    private final TakeInPair takeIn;
    private final SignedIn signedIn;
    private final Behind behind;
    final EditionSlot korean;
    final EditionSlot english;
    final Upload upload;
    final Button align = new Button();
    final Button swap = new Button();
    private final Div turned = new Div();
    private final Div error = new Div();

    NewPairDialog(TakeInPair takeIn, SignedIn signedIn, Behind behind) {
        this.takeIn = takeIn;
        this.signedIn = signedIn;
        this.behind = behind;
        korean = new EditionSlot(Language.KOREAN, takeIn::languageOf, this::look);
        english = new EditionSlot(Language.ENGLISH, takeIn::languageOf, this::look);
        setHeaderTitle(getTranslation("new-pair.title"));
        setWidth("min(980px, 96vw)");
        addClassName("new-pair");
        upload = upload();
        swap.setText(getTranslation("new-pair.swap"));
        swap.addClickListener(e -> swap());
        turned.add(new Span(getTranslation("new-pair.turned")), swap);
        turned.addClassName("new-pair-turned");
        turned.getElement().setAttribute("role", "alert");
        turned.setVisible(false);
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Div slots = new Div(korean, english);
        slots.addClassName("new-pair-slots");
        Span formats = new Span(getTranslation("new-story.formats"));
        formats.addClassName("quiet");
        add(slots, turned, upload, formats, error);
        align.setText(getTranslation("new-pair.align"));
        align.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        align.addClickListener(e -> begin());
        PageKeys.click(align, Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        align.setTooltipText("Ctrl+Enter");
        Button sample = new Button(getTranslation("alignment.sample"), e -> sample());
        sample.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(sample, new Button(getTranslation("cancel"), e -> close()), align);
        korean.pasted.setAutofocus(true);
    }

    private Upload upload() {
        Upload both =
                new Upload(new BoundedUpload(Limits.DOCUMENT_BYTES, this::file, this::tooLarge));
        both.setMaxFiles(2);
        both.setMaxFileSize(Limits.DOCUMENT_BYTES);
        both.setAcceptedFileTypes(".txt", ".text", ".html", ".htm", ".docx");
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles()
                        .setOne(getTranslation("new-pair.drop"))
                        .setMany(getTranslation("new-pair.drop")));
        words.setAddFiles(
                new UploadI18N.AddFiles()
                        .setOne(getTranslation("new-pair.choose"))
                        .setMany(getTranslation("new-pair.choose")));
        words.setError(
                new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("unreadable.too_large"))
                        .setIncorrectFileType(getTranslation("unreadable.unknown_format"))
                        .setTooManyFiles(getTranslation("new-pair.two-files")));
        both.setI18n(words);
        both.addFileRejectedListener(e -> say(e.getErrorMessage()));
        both.addAllFinishedListener(e -> both.clearFileList());
        return both;
    }

    /// The sample pair, for a first try.
    void sample() {
        korean.hold(takeIn.sample(Language.KOREAN));
        english.hold(takeIn.sample(Language.ENGLISH));
        look();
    }

    /// On the request's own thread.
    private void file(UI ui, String name, byte[] content) {
        ui.access(() -> place(new PairFile(name, content)));
    }

    private void tooLarge(UI ui) {
        ui.access(() -> say(getTranslation("unreadable.too_large")));
    }

    /// Puts a file where its language belongs; where that is taken, into the other place.
    void place(PairFile file) {
        Optional<Language> language = takeIn.languageOf(file);
        EditionSlot own = language.orElse(Language.KOREAN) == Language.KOREAN ? korean : english;
        EditionSlot other = own == korean ? english : korean;
        (own.empty() || !other.empty() ? own : other).hold(file);
        look();
    }

    /// Says when the editions stand the wrong way round.
    private void look() {
        error.setVisible(false);
        turned.setVisible(
                korean.is(Language.ENGLISH) && !english.is(Language.ENGLISH)
                        || english.is(Language.KOREAN) && !korean.is(Language.KOREAN));
    }

    private void swap() {
        korean.swapWith(english);
        look();
    }

    private void begin() {
        if (korean.empty() || english.empty()) {
            say(getTranslation("new-pair.one-missing"));
            (korean.empty() ? korean : english).pasted.focus();
            return;
        }
        if (turned.isVisible()) {
            swap();
        }
        error.setVisible(false);
        align.setEnabled(false);
        ProgressLine line = new ProgressLine(getTranslation("new-pair.aligning"), true);
        add(line);
        PairFile left = korean.content();
        PairFile right = english.content();
        Person person = signedIn.person();
        behind.run(
                this,
                () -> outcome(left, right, person),
                outcome -> {
                    remove(line);
                    align.setEnabled(true);
                    outcome.get().ifPresent(this::show);
                });
    }

    /// What there is to do at the page afterwards, whatever went wrong.
    private Supplier<Optional<UUID>> outcome(PairFile left, PairFile right, Person person) {
        try {
            PairText text = takeIn.takeIn(left, right, person);
            return () -> Optional.of(text.pair().id());
        } catch (UnalignablePair unalignable) {
            return () -> {
                String file = unalignable.file().isEmpty() ? "" : unalignable.file() + ": ";
                say(file + getTranslation(unalignable.code()));
                return Optional.empty();
            };
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    private void show(UUID pair) {
        close();
        UI.getCurrent().navigate(AlignmentView.class, new RouteParameters("pair", pair.toString()));
    }

    private void say(String words) {
        error.setText(words);
        error.setVisible(true);
        upload.clearFileList();
    }
}
