package org.naranhi.romanization;

/// A Korean name that letters may stand for, and how likely, 0 to 1 among all such names.
public record HangulName(PersonalName name, double share) {}
