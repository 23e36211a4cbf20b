package org.naranhi.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.Memory;
import org.naranhi.memory.MemoryFollower;
import org.naranhi.memory.MemoryLog;
import org.naranhi.memory.MemoryLog.Action;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitFilter;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.HouseMemory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class UnitSearchTest extends SpringBrowserlessTest {
    private static final Instant AT = Instant.parse("2026-03-02T00:00:00Z");

    @Autowired private Newsroom newsroom;
    @Autowired private MemoryLog log;
    @Autowired private MemoryFollower follower;
    @Autowired private TranslationMemory memory;
    @Autowired private HouseMemory house;
    private UnitSearch search;

    @BeforeEach
    void openTheSearch() {
        newsroom.person();
        until(() -> !follower.filling().goesOn());
        List<TranslationUnit> old = new ArrayList<>();
        memory.forEach(UnitFilter.ANY, old::add);
        log.append(Action.FORGET, old);
        learn(
                unit(1, Memory.NEWSROOM, "등대가 밤바다를 비춘다.", "The lighthouse lights the sea."),
                unit(2, Memory.NEWSROOM, "등대지기가 문을 닫았다.", "The keeper closed the lighthouse."),
                unit(3, Memory.STARTER, "등대에 불이 켜졌다.", "The lighthouse was lit."),
                unit(4, Memory.NEWSROOM, "등대가 밤바다를 비춘다.", "The lighthouse lights the sea."));
        navigate("memory", MemoryView.class);
        search = find(UnitSearch.class).single();
    }

    private void learn(TranslationUnit... units) {
        log.append(Action.LEARN, List.of(units));
        follower.catchUp();
    }

    private static TranslationUnit unit(int number, UUID in, String korean, String english) {
        return new TranslationUnit(
                new UUID(88, number),
                in,
                Direction.KO_EN,
                korean,
                english,
                null,
                null,
                Origin.CONFIRMED,
                null,
                null,
                number % 2 == 0 ? "김하늘" : "이바다",
                AT.plusSeconds(60L * number),
                Annotations.NONE);
    }

    private void until(BooleanSupplier met) {
        Awaitility.await()
                .pollInSameThread()
                .until(
                        () -> {
                            MockVaadin.clientRoundtrip();
                            return met.getAsBoolean();
                        });
    }

    private List<String> found() {
        return search.hits.hits().stream()
                .map(hit -> hit.unit().in(Language.ENGLISH) + " ×" + hit.times())
                .toList();
    }

    private Button undo() {
        return find(Notification.class)
                .all()
                .getLast()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutWordsTheNewestUnitsAreShown() {
        assertThat(found())
                .containsExactly(
                        "The lighthouse lights the sea. ×2",
                        "The lighthouse was lit. ×1",
                        "The keeper closed the lighthouse. ×1");
        assertThat(search.count.getText()).isEqualTo("4 units");
    }

    @Test
    void theLanguageOfTheWordsChoosesTheSide() {
        search.line.words.setValue("keeper");
        assertThat(search.line.side.getValue()).isEqualTo(Language.ENGLISH);
        assertThat(found()).containsExactly("The keeper closed the lighthouse. ×1");
        search.line.words.setValue("등대");
        assertThat(search.line.side.getValue()).isEqualTo(Language.KOREAN);
        assertThat(search.hits.hits().getFirst().spans()).isNotEmpty();
    }

    @Test
    void filtersNarrowWhatIsFoundAndCanBeCleared() {
        search.filters.choose(
                house.memories().stream()
                        .filter(m -> m.id().equals(Memory.STARTER))
                        .findFirst()
                        .orElseThrow());
        assertThat(found()).containsExactly("The lighthouse was lit. ×1");
        search.filters.clear.click();
        search.filters.person.setValue("김하늘");
        assertThat(found())
                .containsExactly(
                        "The lighthouse lights the sea. ×1",
                        "The keeper closed the lighthouse. ×1");
        search.filters.origin.setValue(Origin.MACHINE);
        assertThat(found()).isEmpty();
    }

    @Test
    void aPairIsRewordedWhereverItStandsAndBroughtBack() {
        search.actions().edit(search, () -> List.copyOf(pair()));
        UnitDialog dialog = find(UnitDialog.class).single();
        dialog.english.setValue("The lighthouse sweeps the sea.");
        dialog.save.click();
        until(() -> found().contains("The lighthouse sweeps the sea. ×2"));
        assertThat(memory.unit(new UUID(88, 1)).orElseThrow().author()).isEqualTo("이하늘");

        test(undo()).click();
        until(() -> found().contains("The lighthouse lights the sea. ×2"));
        assertThat(memory.unit(new UUID(88, 1)).orElseThrow().author()).isEqualTo("이바다");
    }

    private List<TranslationUnit> pair() {
        return memory.alike(memory.unit(new UUID(88, 1)).orElseThrow());
    }

    @Test
    void anEmptySideIsNotKept() {
        search.actions().edit(search, () -> List.copyOf(pair()));
        UnitDialog dialog = find(UnitDialog.class).single();
        dialog.korean.setValue(" ");
        dialog.save.click();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.korean.isInvalid()).isTrue();
    }

    @Test
    void whatIsReadOnlyStaysWhenAllIsDeletedAndTheRestComesBack() {
        search.selection.delete.click();
        until(() -> found().equals(List.of("The lighthouse was lit. ×1")));
        learn(unit(2, Memory.NEWSROOM, "등대지기가 문을 열었다.", "The keeper opened it."));

        test(undo()).click();
        until(() -> found().contains("The lighthouse lights the sea. ×2"));
        assertThat(found())
                .as("what was learned meanwhile isn't overwritten")
                .contains("The keeper opened it. ×1");
    }

    @Test
    void manyAreDeletedOnlyWhenAskedAbout() {
        learn(
                IntStream.range(100, 130)
                        .mapToObj(i -> unit(i, Memory.NEWSROOM, "파도 " + i, "Wave " + i))
                        .toArray(TranslationUnit[]::new));
        search.line.words.setValue("wave");
        assertThat(found()).hasSize(30);
        search.selection.delete.click();
        MockVaadin.clientRoundtrip();
        ConfirmDialog asked = find(ConfirmDialog.class).single();
        assertThat(memory.count(UnitFilter.ANY)).isEqualTo(34);
        test(asked).confirm();
        until(() -> found().isEmpty());
        assertThat(memory.count(UnitFilter.ANY)).isEqualTo(4);
    }

    @Test
    void chosenUnitsAreMovedToAnotherMemory() {
        Memory desk = Memory.named("경제부 " + UUID.randomUUID(), 200);
        house.keep(desk);
        search.hits.grid.select(search.hits.hits().getFirst());
        search.selection.move.click();
        MoveDialog dialog = find(MoveDialog.class).single();
        dialog.into.setValue(desk);
        dialog.move.click();
        until(() -> memory.count(UnitFilter.of(Set.of(desk.id()))) == 2);
        test(undo()).click();
        until(() -> memory.count(UnitFilter.of(Set.of(desk.id()))) == 0);
        assertThat(memory.count(UnitFilter.of(Set.of(Memory.NEWSROOM)))).isEqualTo(3);
    }

    @Test
    void moreThanTheFirstHundredAreShownWhenAsked() {
        learn(
                IntStream.range(1_000, 1_150)
                        .mapToObj(i -> unit(i, Memory.NEWSROOM, "파도 " + i, "Wave " + i))
                        .toArray(TranslationUnit[]::new));
        search.line.words.setValue("파도");
        assertThat(found()).hasSize(100);
        test(search.more).click();
        assertThat(found()).hasSize(150);
        assertThat(search.more.isVisible()).isFalse();
    }

    @Test
    void everyPartHasAnAddress() {
        navigate("memory/files", MemoryView.class);
        assertThat(find(FilesPart.class).all()).hasSize(1);
        navigate("memory/memories", MemoryView.class);
        assertThat(find(MemoriesPart.class).all()).hasSize(1);
        assertThat(find(RouterLink.class).all())
                .anyMatch(link -> "page".equals(link.getElement().getAttribute("aria-current")));
    }
}
