package org.naranhi.workbench;

/// One edition of a published pair, as it came.
public record PairFile(String name, byte[] content) {}
