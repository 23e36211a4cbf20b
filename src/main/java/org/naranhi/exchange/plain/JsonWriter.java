package org.naranhi.exchange.plain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.EditionFormat;
import org.naranhi.exchange.EditionWriter;
import org.naranhi.exchange.prose.Characters;
import org.naranhi.story.Passage;
import org.naranhi.story.Segment;
import org.naranhi.story.Story;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.InlineTag;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The whole story as JSON, for programs. Its shape is the records below, in their order; instants
/// are ISO 8601, languages BCP 47, kinds and states lower case. Texts carry markers for the tags
/// that the passage lists. Passages that are left out are there too, without segments. An edition
/// in one language has no `text` and `source`, or no `target`.
@Component
public final class JsonWriter implements EditionWriter {
    @JsonInclude(Include.NON_NULL)
    record StoryJson(
            String format,
            int version,
            UUID id,
            String name,
            String sourceLanguage,
            String targetLanguage,
            String languages,
            String state,
            String createdAt,
            String changedAt,
            List<String> translators,
            List<String> editors,
            List<PassageJson> passages) {}

    @JsonInclude(Include.NON_NULL)
    record PassageJson(
            UUID id,
            String kind,
            String language,
            @Nullable String text,
            List<TagJson> tags,
            List<SegmentJson> segments) {}

    @JsonInclude(Include.NON_NULL)
    record TagJson(int id, String kind, @Nullable String href) {}

    @JsonInclude(Include.NON_NULL)
    record SegmentJson(
            UUID id,
            int number,
            @Nullable String source,
            @Nullable String target,
            String state,
            @Nullable Integer matchScore) {}

    private static final String FORMAT = "naranhi-story";
    private static final int VERSION = 1;

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    @Override
    public EditionFormat format() {
        return EditionFormat.JSON;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        mapper.writeValue(out, json(edition));
        out.write('\n');
    }

    private static StoryJson json(Edition edition) {
        Story story = edition.text().story();
        List<PassageJson> passages = new ArrayList<>();
        int number = 1;
        for (PassageText passage : edition.text().passages()) {
            passages.add(passage(passage, number, edition));
            number += passage.segments().size();
        }
        return new StoryJson(
                FORMAT,
                VERSION,
                story.id(),
                story.originalName(),
                story.direction().source().tag(),
                story.direction().target().tag(),
                code(edition.languages()),
                code(story.state()),
                story.createdAt().toString(),
                story.changedAt().toString(),
                edition.translators(),
                edition.editors(),
                passages);
    }

    private static PassageJson passage(PassageText text, int first, Edition edition) {
        Story story = edition.text().story();
        boolean source = edition.languages().include(story.direction().source());
        boolean target = edition.languages().include(story.direction().target());
        List<SegmentJson> segments = new ArrayList<>();
        for (Segment segment : text.segments()) {
            segments.add(
                    new SegmentJson(
                            segment.id(),
                            first + segments.size(),
                            source ? Characters.printable(segment.source()) : null,
                            target ? Characters.printable(segment.target()) : null,
                            code(segment.state()),
                            segment.matchScore()));
        }
        Passage passage = text.passage();
        return new PassageJson(
                passage.id(),
                passage.kind().code(),
                passage.language().tag(),
                source ? Characters.printable(passage.text()) : null,
                passage.tags().stream().map(JsonWriter::tag).toList(),
                segments);
    }

    private static TagJson tag(InlineTag tag) {
        return new TagJson(tag.id(), code(tag.kind()).replace('_', '-'), tag.href());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
