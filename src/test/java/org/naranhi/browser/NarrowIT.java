package org.naranhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// On a telephone no page is wider than the glass.
class NarrowIT {
    @RegisterExtension static final Newsroom NEWSROOM = Newsroom.shared();

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "KOREAN_EDITOR"})
    void noPageIsWiderThanTheScreen(Staff person) {
        Visitor visitor = NEWSROOM.visitor(person);
        visitor.page().setViewportSize(390, 844);
        Screens.all(
                visitor,
                screen ->
                        assertThat(
                                        (boolean)
                                                visitor.page()
                                                        .evaluate(
                                                                "document.scrollingElement.scrollWidth <= innerWidth"))
                                .as(screen)
                                .isTrue());
    }
}
