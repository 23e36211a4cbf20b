package org.naranhi.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.memory.Fragment;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class FragmentPanelTest extends SpringBrowserlessTest {
    private static final Fragment PHRASE =
            new Fragment(new Span(4, 9), "무역 협정", "trade agreement", Fragment.Kind.PHRASE, 4);

    @Autowired private Newsroom newsroom;

    @BeforeEach
    void someone() {
        newsroom.person();
    }

    @Test
    void fragmentsHaveTheKeysAfterTheNamesAndTermsAndGoInByAClick() {
        List<String> put = new ArrayList<>();
        FragmentPanel panel = new FragmentPanel(put::add);

        List<EntryChoice> choices = panel.show(List.of(PHRASE), Language.ENGLISH, 3);

        assertThat(choices).extracting(EntryChoice::insert).containsExactly("trade agreement");
        assertThat(panel.getElement().getTextRecursively())
                .contains("Alt ⇧ 3", "무역 협정 → trade agreement", "in 4 sentences");
        NativeButton button =
                all(panel)
                        .filter(NativeButton.class::isInstance)
                        .map(NativeButton.class::cast)
                        .findFirst()
                        .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        assertThat(put).containsExactly("trade agreement");
    }

    @Test
    void withoutFragmentsThereIsNothingToSee() {
        FragmentPanel panel = new FragmentPanel(_ -> {});

        assertThat(panel.show(List.of(), Language.KOREAN, 1)).isEmpty();
        assertThat(panel.isVisible()).isFalse();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(
                Stream.of(component), component.getChildren().flatMap(FragmentPanelTest::all));
    }
}
