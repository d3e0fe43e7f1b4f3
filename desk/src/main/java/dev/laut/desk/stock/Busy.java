package dev.laut.desk.stock;

/** Too much is asked at once; the same may work in a moment. */
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Busy(String what) {
        super(what);
    }
}
