package dev.laut.statement;

/** How words are reported, as in the Hamburg quotation data (Petersen-Frey and Biemann 2024). */
public enum StatementType {
    /** Verbatim, in quotation marks. */
    DIRECT,
    /** In a clause that depends on a frame: "Er sagte, er komme." */
    INDIRECT,
    /** A speech act summed up: "Er kritisierte den Plan." */
    REPORTED,
    /** The indicative goes on with what a source said: "Die Brücke soll 2027 fertig sein." */
    FREE_INDIRECT,
    /** Konjunktiv without a frame of its own: "Die Lage sei ernst." */
    INDIRECT_FREE_INDIRECT
}
