package org.naranhi.glossary.tbx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.GlossaryFormat;
import org.naranhi.glossary.Sheet;
import org.naranhi.glossary.StarterFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// TBX as of 2008, to be written for programs that know no other. [TbxFormat] reads it.
@Component
@Order(0)
public class OldTbxFormat implements GlossaryFormat {
    private final TbxFormat format = new TbxFormat();

    @Override
    public String extension() {
        return format.extension();
    }

    @Override
    public String label() {
        return "TBX 2008";
    }

    @Override
    public String mediaType() {
        return format.mediaType();
    }

    @Override
    public boolean severalKinds() {
        return true;
    }

    @Override
    public boolean recognises(byte[] start) {
        return false;
    }

    @Override
    public List<Sheet> read(String name, Path file) throws IOException, Unreadable {
        return format.read(name, file);
    }

    @Override
    public void write(Set<StarterFile> kinds, List<GlossaryEntry> entries, OutputStream out)
            throws IOException {
        format.write(kinds, entries, TbxVersion.OLD, out);
    }
}
