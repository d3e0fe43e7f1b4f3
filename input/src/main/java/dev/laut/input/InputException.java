package dev.laut.input;

/** Ends the reading of one input; becomes an {@link Input.Failed} before it leaves the package. */
final class InputException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    InputException(Problem problem) {
        this(problem, null);
    }

    InputException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
