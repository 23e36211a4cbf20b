package org.naranhi;

import java.util.List;
import org.naranhi.cli.Cli;

/// The one door: `serve` starts the server, everything else is the command line.
public final class Naranhi {
    private Naranhi() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (words.isEmpty()
                || words.getFirst().equals("serve")
                || words.getFirst().startsWith("--server.")) {
            NaranhiApplication.main(
                    words.stream().skip(words.contains("serve") ? 1 : 0).toArray(String[]::new));
        } else {
            System.exit(Cli.run(arguments));
        }
    }
}
