package org.naranhi.ui.editor;

/// Which of the two texts.
public enum Side {
    SOURCE,
    TARGET
}
