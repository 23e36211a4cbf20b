package org.naranhi.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static List<String> texts(String text) {
        return PlainText.blocks(text).stream().map(Block::text).toList();
    }

    @Test
    void blankLinesPartParagraphs() {
        assertEquals(List.of("One.", "Two."), texts("One.\r\n \t \r\nTwo.\r\n"));
    }

    @Test
    void withoutBlankLinesEachLineIsAParagraph() {
        assertEquals(
                List.of("다리를 열다", "시장이 다리를 열었다.", "시민이 건넜다."),
                texts("다리를 열다\n시장이 다리를 열었다.\n시민이 건넜다."));
    }

    @Test
    void linesWrappedAtAWidthAreJoined() {
        assertEquals(
                List.of(
                        "By Seo Min",
                        "The mayor of the town opened the bridge on Monday and walked over it with half of the inter-Korean council, which had paid for it."),
                texts(
                        """
                        By Seo Min

                        The mayor of the town opened the bridge on
                        Monday and walked over it with half of the inter-
                        Korean council, which had paid for it.
                        """));
    }

    @Test
    void shortLinesOfOneParagraphStayApart() {
        assertEquals(
                List.of("By Seo Min", "Published : Oct. 2, 2024", "Updated : Oct. 3, 2024"),
                texts("By Seo Min\nPublished : Oct. 2, 2024\nUpdated : Oct. 3, 2024"));
    }

    @Test
    void listMarksAreTakenOff() {
        List<Block> blocks = PlainText.blocks("    • Link copied\n\n- 첫째\n\n-- not a mark");
        assertEquals(
                List.of("Link copied", "첫째", "-- not a mark"),
                blocks.stream().map(Block::text).toList());
        assertEquals(
                List.of(Block.Hint.LIST_ITEM, Block.Hint.LIST_ITEM, Block.Hint.NONE),
                blocks.stream().map(Block::hint).toList());
    }

    @Test
    void decomposedHangulIsComposed() {
        String decomposed = java.text.Normalizer.normalize("강경화", java.text.Normalizer.Form.NFD);
        assertEquals(List.of("강경화"), texts("\uFEFF" + decomposed));
    }
}
