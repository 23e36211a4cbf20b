package org.naranhi.glossary.tbx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.GlossaryFormat;
import org.naranhi.glossary.Sheet;
import org.naranhi.glossary.StarterFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// TBX: every kind of entry in one file.
@Component
@Order(1)
public final class TbxFormat implements GlossaryFormat {
    /// UTF-16 with a byte order mark is the only other encoding met with.
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16);

    @Override
    public String extension() {
        return "tbx";
    }

    @Override
    public String mediaType() {
        return "application/x-tbx";
    }

    @Override
    public boolean severalKinds() {
        return true;
    }

    /// Any XML: whether it is TBX the reader says.
    @Override
    public boolean recognises(byte[] start) {
        return ENCODINGS.stream()
                .map(encoding -> new String(start, encoding).replace("\uFEFF", "").strip())
                .anyMatch(text -> text.startsWith("<?xml") || text.matches("(?s)<[a-zA-Z!].*"));
    }

    @Override
    public List<Sheet> read(String name, Path file) throws IOException, Unreadable {
        Concepts concepts = new Concepts();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            TbxReader.read(in, concepts::take);
        } catch (Concepts.TooMany _) {
            throw new Unreadable("rows.many");
        } catch (XMLStreamException e) {
            if (concepts.none()) {
                throw new Unreadable("file.broken", e);
            }
            concepts.broken(e.getLocation() == null ? 0 : e.getLocation().getLineNumber());
        }
        return concepts.sheets();
    }

    @Override
    public void write(Set<StarterFile> kinds, List<GlossaryEntry> entries, OutputStream out)
            throws IOException {
        write(kinds, entries, TbxVersion.NEW, out);
    }

    void write(
            Set<StarterFile> kinds,
            List<GlossaryEntry> entries,
            TbxVersion version,
            OutputStream out)
            throws IOException {
        try (TbxWriter writer = new TbxWriter(version, out)) {
            for (GlossaryEntry entry : entries) {
                if (kinds.contains(StarterFile.of(entry))) {
                    writer.write(EntryConcept.of(entry));
                }
            }
        }
    }
}
