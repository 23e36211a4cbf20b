package org.naranhi.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.memory.Memory;
import org.naranhi.newsroom.AdmitPerson;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.HouseMemory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@NewsroomTest
@Import(Newsroom.class)
class MemoriesPartTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private HouseMemory house;
    @Autowired private People people;
    @Autowired private AdmitPerson admit;
    private List<Memory> before = List.of();

    @BeforeEach
    void someoneIsThere() {
        newsroom.person();
        before = house.memories();
    }

    @AfterEach
    void asBefore() {
        before.forEach(house::keep);
    }

    private MemoriesPart open() {
        navigate("memory/memories", MemoryView.class);
        return find(MemoriesPart.class).single();
    }

    private Memory kept(UUID id) {
        return house.memories().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private static MemoryRow row(MemoriesPart part, UUID id) {
        return part.rows().stream()
                .filter(row -> row.memory().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSetHoldsAtOnce() {
        MemoriesPart part = open();
        test(row(part, Memory.STARTER).readOnly).click();
        assertThat(kept(Memory.STARTER).readOnly()).isFalse();
        test(row(part, Memory.STARTER).inUse).click();
        assertThat(kept(Memory.STARTER).inUse()).isFalse();
        row(part, Memory.STARTER).penalty.setValue(7);
        assertThat(kept(Memory.STARTER).penalty()).isEqualTo(7);
        row(part, Memory.STARTER).penalty.setValue(700);
        assertThat(kept(Memory.STARTER).penalty()).isEqualTo(7);
    }

    @Test
    void memoriesAreAddedLastAndOrdered() {
        MemoriesPart part = open();
        String name = "경제부 " + UUID.randomUUID();
        test(part.add).click();
        MemoryDialog dialog = find(MemoryDialog.class).single();
        dialog.name.setValue(name);
        test(dialog.save).click();
        Memory added = house.memories().getLast();
        assertThat(added.name()).isEqualTo(name);

        test(row(part, added.id()).up).click();
        List<Memory> now = house.memories();
        assertThat(now.indexOf(kept(added.id()))).isEqualTo(now.size() - 2);
        assertThat(row(part, now.getFirst().id()).up.isEnabled()).isFalse();
    }

    @Test
    void aNameIsTakenOnceWhateverTheReadersLanguageCallsTheFirstOnes() {
        MemoriesPart part = open();
        test(row(part, Memory.STARTER).rename).click();
        MemoryDialog dialog = find(MemoryDialog.class).single();
        assertThat(dialog.name.getValue()).isEqualTo("Starter memory");
        dialog.name.setValue("newsroom");
        test(dialog.save).click();
        assertThat(dialog.name.isInvalid()).isTrue();
        dialog.name.setValue("견본");
        test(dialog.save).click();
        assertThat(kept(Memory.STARTER).name()).isEqualTo("견본");
    }

    @Test
    @WithMockUser(username = "bada", roles = "TRANSLATOR")
    void aTranslatorLooksOnly() {
        if (people.bySignInName("bada").isEmpty()) {
            admit.admit("bada", "김바다", Role.TRANSLATOR, Language.KOREAN, "또 하나의 긴 비밀번호");
        }
        MemoriesPart part = open();
        assertThat(part.add.isVisible()).isFalse();
        assertThat(row(part, Memory.STARTER).inUse.isReadOnly()).isTrue();
        navigate("memory/files", MemoryView.class);
        assertThat(find(ImportForm.class).all()).isEmpty();
    }
}
