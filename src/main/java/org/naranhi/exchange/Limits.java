package org.naranhi.exchange;

/// How much of a document is taken in. Far above any story, far below what would harm the server.
public final class Limits {
    /// Bytes of one document as it came.
    public static final int DOCUMENT_BYTES = 20 * 1024 * 1024;

    /// Passages of one document.
    public static final int PASSAGES = 20_000;

    /// Entries of a DOCX package.
    public static final int PACKAGE_ENTRIES = 5_000;

    /// Bytes of a DOCX package when unpacked.
    public static final long PACKAGE_BYTES = 200L * 1024 * 1024;

    /// How many times its packed size a DOCX package may unpack to, once it is past
    /// [#PACKAGE_BYTES_UNSUSPECTED]: text repeated a thousand times packs well and is no attack.
    public static final long PACKAGE_RATIO = 100;

    public static final long PACKAGE_BYTES_UNSUSPECTED = 16L * 1024 * 1024;

    /// Entries of an archive of documents.
    public static final int ARCHIVE_ENTRIES = 20_000;

    /// Bytes of an archive as it came, and of all its documents when unpacked.
    public static final int ARCHIVE_PACKED_BYTES = 500 * 1024 * 1024;

    public static final long ARCHIVE_BYTES = 2L * 1024 * 1024 * 1024;

    /// Of a thousand characters, how many may be control characters in a text.
    public static final int CONTROLS_PER_MILLE = 2;

    private Limits() {}
}
