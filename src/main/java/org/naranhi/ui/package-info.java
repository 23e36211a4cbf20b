/// Everything Vaadin: one package per screen.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "text",
            "hangul",
            "romanization",
            "figures",
            "segmentation",
            "glossary",
            "glossary :: growth",
            "names",
            "alignment",
            "pairs",
            "memory",
            "memory :: analysis",
            "quality",
            "quality :: report",
            "newsroom",
            "story",
            "exchange",
            "workbench"
        })
package org.naranhi.ui;
