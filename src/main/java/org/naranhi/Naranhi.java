package org.naranhi;

/// The one door: `serve` starts the server, everything else is the command line.
public final class Naranhi {
    private Naranhi() {}

    public static void main(String[] arguments) {
        NaranhiApplication.main(arguments);
    }
}
