package org.naranhi.quality;

/// How much a finding matters.
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
