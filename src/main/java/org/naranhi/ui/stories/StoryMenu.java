package org.naranhi.ui.stories;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.ZoneId;
import java.util.List;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Stories;
import org.naranhi.story.Story;
import org.naranhi.story.StoryState;
import org.naranhi.story.StorySummary;
import org.naranhi.ui.memory.MemoryDialogs;
import org.naranhi.ui.shared.Signs;

/// What can be done with a story from the desk: give it to someone, set when it is due, ask the
/// memory about it, delete it.
final class StoryMenu extends MenuBar {
    private final Story story;
    private final Stories stories;
    private final Runnable changed;

    StoryMenu(
            StorySummary summary,
            Stories stories,
            List<Person> people,
            MemoryDialogs memory,
            Runnable changed) {
        this.story = summary.story();
        this.stories = stories;
        this.changed = changed;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON);
        MenuItem more = addItem("⋯");
        more.setAriaLabel(getTranslation("story-menu.label", summary.sourceHeadline()));
        SubMenu menu = more.getSubMenu();
        SubMenu give = menu.addItem(getTranslation("story-menu.give")).getSubMenu();
        for (Person person : people) {
            if (person.enabled()) {
                MenuItem item =
                        give.addItem(
                                person.displayName(),
                                e -> keep(story.givenTo(person.id(), story.dueAt())));
                item.setCheckable(true);
                item.setChecked(person.id().equals(story.assignee()));
            }
        }
        menu.addItem(getTranslation("story-menu.due"), e -> due());
        menu.addSeparator();
        menu.addItem(getTranslation("analysis.action"), e -> memory.analyse(List.of(story.id())));
        menu.addItem(
                        getTranslation("pretranslation.action"),
                        e -> memory.preTranslate(story.id(), changed))
                .setEnabled(story.state() != StoryState.INTAKE);
        menu.addSeparator();
        menu.addItem(getTranslation("story-menu.delete"), e -> delete());
    }

    private void keep(Story now) {
        stories.change(now);
        changed.run();
    }

    private void due() {
        DateTimePicker picker = new DateTimePicker(getTranslation("stories.due"));
        picker.setLocale(getLocale());
        if (story.dueAt() != null) {
            picker.setValue(story.dueAt().atZone(ZoneId.systemDefault()).toLocalDateTime());
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("story-menu.due"));
        dialog.setText(picker);
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.setConfirmText(getTranslation("save"));
        dialog.addConfirmListener(
                e ->
                        keep(
                                story.givenTo(
                                        story.assignee(),
                                        picker.getValue() == null
                                                ? null
                                                : picker.getValue()
                                                        .atZone(ZoneId.systemDefault())
                                                        .toInstant())));
        dialog.open();
    }

    private void delete() {
        stories.delete(story.id());
        Signs.tellWithUndo(
                getTranslation("story-menu.deleted"),
                getTranslation("undo"),
                () -> {
                    stories.restore(story.id());
                    changed.run();
                });
        changed.run();
    }
}
