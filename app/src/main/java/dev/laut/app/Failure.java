package dev.laut.app;

/** A command cannot go on; its message says why in the user's language, in one line. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    Failure(String line) {
        super(Printable.line(line));
    }

    /** The words of a failure with its innermost cause, without the class names. */
    static String words(Throwable failure) {
        String own = String.valueOf(failure.getMessage());
        Throwable cause = failure.getCause();
        return cause == null || own.endsWith(String.valueOf(cause.getMessage())) ? own : own + ": " + words(cause);
    }
}
