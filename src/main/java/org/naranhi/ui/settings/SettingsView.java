package org.naranhi.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.naranhi.newsroom.AdmitPerson;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.HouseChecks;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.HouseSentences;
import org.naranhi.workbench.HouseStyle;
import org.naranhi.workbench.HouseWords;

/// My password for everyone; how names are written, what is taken off matches, where sentences end,
/// what is checked and which words are right for editors; people and roles for administrators.
@Route(value = "settings", layout = Frame.class)
@PermitAll
public class SettingsView extends Div implements HasDynamicTitle {
    private final People people;
    private final AdmitPerson admit;
    private final Person me;
    final Grid<Person> grid = new Grid<>();
    final Button add = new Button();

    SettingsView(
            People people,
            AdmitPerson admit,
            HouseStyle style,
            HouseMemory house,
            HouseSentences sentences,
            HouseChecks checks,
            HouseWords words,
            SignedIn signedIn) {
        this.people = people;
        this.admit = admit;
        this.me = signedIn.person();
        addClassName("settings");
        add(new PageHeader(getTranslation("frame.settings")), mine());
        if (me.role().includes(Role.EDITOR)) {
            add(
                    new NameStyleSection(style),
                    new PenaltySection(house),
                    new SentenceSection(sentences),
                    new CheckSection(checks),
                    new OwnWordsSection(words));
        }
        if (me.role().includes(Role.ADMINISTRATOR)) {
            add(newsroom());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.settings") + " · " + getTranslation("app.name");
    }

    private Section mine() {
        Button password =
                new Button(
                        getTranslation("settings.change-password"),
                        e -> new PasswordDialog(admit, me).open());
        Section section =
                new Section(
                        new H2(me.displayName()),
                        new Paragraph(me.signInName() + " · " + role(me.role())),
                        password);
        section.addClassName("settings-section");
        return section;
    }

    private Section newsroom() {
        add.setText(getTranslation("settings.add-person"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(e -> new PersonDialog(admit, this::reload).open());
        Div head = new Div(new H2(getTranslation("settings.people")), add);
        head.addClassName("section-head");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(
                        p -> {
                            Div who =
                                    new Div(
                                            Signs.avatar(p.displayName()),
                                            new Span(p.displayName()));
                            who.addClassName("who");
                            return who;
                        })
                .setHeader(getTranslation("settings.person"));
        grid.addColumn(Person::signInName).setHeader(getTranslation("welcome.sign-in-name"));
        grid.addComponentColumn(this::roles).setHeader(getTranslation("settings.role"));
        grid.addColumn(p -> Moments.day(p.createdAt())).setHeader(getTranslation("settings.since"));
        grid.addComponentColumn(this::actions);
        reload();
        Section section = new Section(head, grid);
        section.addClassName("settings-section");
        return section;
    }

    private Select<Role> roles(Person person) {
        Select<Role> roles = new Select<>();
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(this::role);
        roles.setValue(person.role());
        roles.setAriaLabel(getTranslation("settings.role") + ": " + person.displayName());
        // An administrator can't lock everyone out by giving up the role.
        roles.setReadOnly(person.id().equals(me.id()));
        roles.addValueChangeListener(
                e -> {
                    people.change(with(person, e.getValue(), person.enabled()));
                    Signs.tell(getTranslation("settings.changed", person.displayName()));
                    reload();
                });
        return roles;
    }

    private Div actions(Person person) {
        Button password =
                new Button(
                        getTranslation("settings.new-password"),
                        e -> new PasswordDialog(admit, person).open());
        Button enable =
                new Button(
                        getTranslation(person.enabled() ? "settings.disable" : "settings.enable"),
                        e -> {
                            people.change(with(person, person.role(), !person.enabled()));
                            reload();
                        });
        enable.setEnabled(!person.id().equals(me.id()));
        for (Button button : List.of(password, enable)) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        }
        return new Div(password, enable);
    }

    private void reload() {
        grid.setItems(people.all());
    }

    private String role(Role role) {
        return getTranslation("role." + role.name().toLowerCase(Locale.ROOT));
    }

    private static Person with(Person p, Role role, boolean enabled) {
        return new Person(
                p.id(),
                p.signInName(),
                p.displayName(),
                role,
                enabled,
                p.interfaceLanguage(),
                p.theme(),
                p.createdAt());
    }
}
