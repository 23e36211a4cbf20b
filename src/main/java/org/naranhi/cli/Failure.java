package org.naranhi.cli;

/// The work can't be done; the message is for people. Exit status 1.
final class Failure extends Exception {
    Failure(String message) {
        super(message);
    }
}
