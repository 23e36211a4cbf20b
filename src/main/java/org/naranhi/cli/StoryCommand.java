package org.naranhi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.EditionFormat;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.story.Stories;
import org.naranhi.story.StorySummary;
import org.naranhi.workbench.AcceptIntake;
import org.naranhi.workbench.PublishEdition;
import org.naranhi.workbench.TakeInStory;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `story import|list|export`: stories in and out of the newsroom's database. Works while the
/// server runs.
@Command(
        name = "story",
        description = "Take stories in, list them, put editions out.",
        mixinStandardHelpOptions = true)
final class StoryCommand implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec command = Objects.requireNonNull(spec);
        throw new ParameterException(
                command.commandLine(), "one of import, list, export is needed");
    }

    @Command(
            name = "import",
            description = "Take an article in and split it; prints the story's id.",
            mixinStandardHelpOptions = true)
    int importStory(
            @Parameters(paramLabel = "FILE", arity = "0..1") @Nullable Path file,
            @Option(
                            names = "--person",
                            paramLabel = "NAME",
                            description =
                                    "Who takes it in, by sign-in name; an administrator without it.")
                    @Nullable String signInName)
            throws Failure {
        Input input = new Input(file);
        byte[] content = input.bytes();
        try (ConfigurableApplicationContext context = StoryContext.open()) {
            Person person = person(context.getBean(People.class), signInName);
            UUID id = context.getBean(TakeInStory.class).takeIn(input.name(), content, person.id());
            context.getBean(AcceptIntake.class).accept(id, person.id());
            say(id.toString());
            return 0;
        } catch (UnreadableDocument e) {
            throw new Failure(
                    "can't read "
                            + input
                            + ": "
                            + e.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    @Command(
            name = "list",
            description = "One story a line: id, direction, state, translated/all, headline.",
            mixinStandardHelpOptions = true)
    int list() {
        try (ConfigurableApplicationContext context = StoryContext.open()) {
            for (StorySummary s : context.getBean(Stories.class).summaries()) {
                say(
                        String.join(
                                "\t",
                                s.story().id().toString(),
                                s.story().sourceLanguage().tag()
                                        + "-"
                                        + s.story().sourceLanguage().other().tag(),
                                s.story().state().name().toLowerCase(Locale.ROOT),
                                s.translated() + "/" + s.segments(),
                                s.sourceHeadline()));
            }
            return 0;
        }
    }

    @Command(
            name = "export",
            description = "Write an edition of a story to a file.",
            mixinStandardHelpOptions = true)
    int export(
            @Parameters(paramLabel = "ID") UUID id,
            @Option(
                            names = "--format",
                            required = true,
                            paramLabel = "html|docx|txt|tmx|xliff|tsv|json")
                    EditionFormat format,
            @Option(names = "--edition", paramLabel = "ko|en|both", defaultValue = "both")
                    String edition,
            @Option(names = "-o", required = true, paramLabel = "OUT") Path target)
            throws Failure, IOException {
        Edition.Languages languages = languages(edition);
        Path whole = target.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try (ConfigurableApplicationContext context = StoryContext.open()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                context.getBean(PublishEdition.class).publish(id, languages, format, out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            return 0;
        } catch (NoSuchElementException _) {
            throw new Failure("there is no story " + id);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Edition.Languages languages(String edition) {
        return switch (edition) {
            case "ko" -> Edition.Languages.KOREAN;
            case "en" -> Edition.Languages.ENGLISH;
            case "both" -> Edition.Languages.BOTH;
            default ->
                    throw new ParameterException(
                            Objects.requireNonNull(spec).commandLine(),
                            "--edition is ko, en or both, not " + edition);
        };
    }

    private static Person person(People people, @Nullable String signInName) throws Failure {
        if (signInName != null) {
            return people.bySignInName(signInName)
                    .orElseThrow(() -> new Failure("nobody signs in as " + signInName));
        }
        return people.all().stream()
                .filter(p -> p.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow(
                        () -> new Failure("there is no administrator yet: start the server first"));
    }

    private void say(String line) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
