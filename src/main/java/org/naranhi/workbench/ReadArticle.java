package org.naranhi.workbench;

import org.naranhi.exchange.Documents;
import org.naranhi.segmentation.Anatomy;
import org.naranhi.segmentation.Article;
import org.springframework.stereotype.Component;

/// Reads what someone pasted or dropped into an article with its passages recognised.
@Component
public class ReadArticle {
    private final Documents documents;
    private final Anatomy anatomy;

    public ReadArticle(Documents documents, Anatomy anatomy) {
        this.documents = documents;
        this.anatomy = anatomy;
    }

    /// @throws org.naranhi.exchange.UnreadableDocument when it can't be read
    public Article read(String fileName, byte[] content) {
        return anatomy.article(documents.read(fileName, content));
    }
}
