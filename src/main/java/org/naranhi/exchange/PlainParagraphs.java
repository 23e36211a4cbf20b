package org.naranhi.exchange;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.segmentation.Block;

/// Plain text into blocks at blank lines.
final class PlainParagraphs {
    private PlainParagraphs() {}

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.isBlank()) {
                end(paragraph, blocks);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
        end(paragraph, blocks);
        return blocks;
    }

    private static void end(StringBuilder paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(Block.of(paragraph.toString()));
            paragraph.setLength(0);
        }
    }
}
