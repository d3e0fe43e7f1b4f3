package dev.laut.store.export;

/** The formats of exports. */
public enum Format {
    /** A statement a line, as a JSON object. */
    JSONL,
    /** A statement a row (RFC 4180), with a heading. */
    CSV,
    /** A statement a line, as a schema.org Quotation with its chain in PROV-O. */
    JSONLD,
    /** Actors, and how often statements passed from one to the next. */
    GRAPHML,
    /** A record a line, as {@code laut read --json} prints it, with corrections. */
    RECORD;

    /** Writes articles one after another to {@code out}. */
    public Exporter to(Appendable out) {
        return switch (this) {
            case JSONL -> new JsonLines(out);
            case CSV -> new CsvRows(out);
            case JSONLD -> new LinkedData(out);
            case GRAPHML -> new GraphMl(out);
            case RECORD -> new Records(out);
        };
    }
}
