package org.naranhi.ui.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.naranhi.newsroom.Role;
import org.naranhi.story.SegmentState;
import org.naranhi.story.StoryState;
import org.naranhi.ui.shared.Signs;
import org.naranhi.ui.stories.IntakeView;
import org.naranhi.workbench.HandOver;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Moves the story on: to review, to done, or back to translation.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class HandOverMenu {
    private final HandOver handOver;

    HandOverMenu(HandOver handOver) {
        this.handOver = handOver;
    }

    void connect(BenchView view, BenchDesk desk) {
        MenuItem root = view.header.handOver.addItem(view.getTranslation("hand-over"));
        SubMenu menu = root.getSubMenu();
        menu.addItem(
                view.getTranslation("hand-over.review"), e -> move(view, desk, StoryState.REVIEW));
        if (desk.me().role().includes(Role.EDITOR)) {
            menu.addItem(
                    view.getTranslation("hand-over.done"), e -> move(view, desk, StoryState.DONE));
        }
        menu.addItem(
                view.getTranslation("hand-over.back"),
                e -> move(view, desk, StoryState.TRANSLATION));
        menu.addSeparator();
        menu.addItem(
                view.getTranslation("hand-over.intake"),
                e ->
                        UI.getCurrent()
                                .navigate(
                                        IntakeView.class,
                                        new RouteParameters("story", desk.story().toString())));
    }

    private void move(BenchView view, BenchDesk desk, StoryState state) {
        switch (handOver.move(desk.story(), state, null, desk.me())) {
            case MOVED -> {
                view.reload();
                Signs.tell(view.getTranslation("hand-over.moved"));
            }
            case UNTRANSLATED -> {
                long open =
                        desk.text().segments().stream()
                                .filter(s -> s.state() == SegmentState.INITIAL)
                                .count();
                Signs.warn(view.getTranslation("hand-over.untranslated", open));
                desk.firstToDo().ifPresent(s -> view.editor.activate(s, true));
            }
            case NOT_ALLOWED -> Signs.warn(view.getTranslation("hand-over.not-allowed"));
        }
    }
}
