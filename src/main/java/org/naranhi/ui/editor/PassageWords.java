package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.naranhi.story.SegmentState;
import org.naranhi.story.StoryText.PassageText;

/// A passage as the page names it. One that is left out shows its text as a row nobody can edit.
final class PassageWords {
    private PassageWords() {}

    static PassageModel model(Component at, PassageText passage, List<SegmentModel> rows) {
        var p = passage.passage();
        boolean leftOut = !p.kind().translated();
        List<SegmentModel> shown =
                leftOut
                        ? List.of(
                                new SegmentModel(
                                        p.id(),
                                        0,
                                        p.text(),
                                        List.of(),
                                        "",
                                        SegmentState.INITIAL,
                                        0,
                                        List.of(),
                                        null))
                        : rows;
        return new PassageModel(
                p.id(), p.kind(), at.getTranslation("kind." + p.kind().code()), leftOut, shown);
    }
}
