package org.naranhi.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.AcceptIntake;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The workbench's keys while a dialog is open over it.
@NewsroomTest
@Import(Newsroom.class)
class BenchKeysTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private AcceptIntake accept;
    private BenchView bench;

    @BeforeEach
    void aStoryIsOpen() {
        UUID story = newsroom.story();
        accept.accept(story, newsroom.person().id());
        UI.getCurrent().navigate("stories/" + story);
        bench = find(BenchView.class).single();
    }

    @Test
    void noKeyOpensASecondDialogOrActsBehindOne() {
        boolean shown = bench.names.isVisible();
        fireShortcut(Key.KEY_A, KeyModifier.ALT);
        assertThat(find(Dialog.class).all()).hasSize(1);
        fireShortcut(Key.KEY_A, KeyModifier.ALT);
        fireShortcut(Key.KEY_L, KeyModifier.ALT);
        fireShortcut(Key.KEY_M, KeyModifier.ALT, KeyModifier.SHIFT);
        fireShortcut(Key.KEY_N, KeyModifier.ALT);
        fireShortcut(Key.SLASH, KeyModifier.CONTROL);
        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(bench.names.isVisible()).isEqualTo(shown);
    }

    @Test
    void theDialogsOwnKeysWorkAndThePagesOnceItIsClosed() {
        fireShortcut(Key.KEY_M, KeyModifier.ALT, KeyModifier.SHIFT);
        assertThat(find(Dialog.class).all()).hasSize(1);
        fireShortcut(Key.ENTER, KeyModifier.CONTROL);
        assertThat(find(Dialog.class).all()).isEmpty();
        fireShortcut(Key.KEY_L, KeyModifier.ALT);
        assertThat(find(Dialog.class).all()).hasSize(1);
    }
}
