package dev.laut.app;

import dev.laut.store.sql.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in the user's language, in one line, why a store cannot be used. */
final class StoreErrors implements IExecutionExceptionHandler {

    private final Messages messages;

    StoreErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments)
            throws Exception {
        if (failure instanceof StoreException store) {
            String words = messages.get("Store." + store.reason(), store.detail());
            command.getErr().println("laut: " + Printable.line(store.place() + ": " + words));
            return Main.FAILED;
        }
        throw failure;
    }
}
