package dev.laut.app;

/** The command line's entrance. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("laut");
    }
}
