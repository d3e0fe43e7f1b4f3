package dev.laut.desk.page;

import dev.laut.article.PublicationTime;
import dev.laut.desk.guard.AuditLog;
import dev.laut.desk.guard.RateLimit;
import dev.laut.desk.guard.Role;
import dev.laut.desk.guard.Visitor;
import dev.laut.desk.stock.Readings;
import dev.laut.desk.stock.Readings.Outcome;
import dev.laut.desk.stock.Stock;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.input.Problem.Cause;
import dev.laut.store.Entry;
import dev.laut.store.Intake;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.TooManyRequestsResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pasting a text or an address: read first, stored only when asked for. */
public final class PastePages implements Pages {

    /** Their details say what a name leads to in the desk's network, which is nobody's business. */
    private static final Set<Cause> TELL_ADDRESSES = Set.of(Cause.PRIVATE_ADDRESS, Cause.NOT_FETCHED);

    private final Stock stock;
    private final Readings readings;
    private final RateLimit limit;
    private final AuditLog audit;
    private final Renderer renderer;

    public PastePages(Stock stock, Readings readings, RateLimit limit, AuditLog audit, Renderer renderer) {
        this.stock = stock;
        this.readings = readings;
        this.limit = limit;
        this.audit = audit;
        this.renderer = renderer;
    }

    /** What was pasted, as the form sent it. */
    public record Pasted(String text, String published, String publisher) {

        static final Pasted NOTHING = new Pasted("", "", "");

        static Pasted of(Context context) {
            return new Pasted(form(context, "text"), form(context, "published"), form(context, "publisher"));
        }

        Given given() {
            return Given.options(
                    Optional.of(published).filter(time -> !time.isEmpty()).map(Pasted::time),
                    Optional.of(publisher).filter(name -> !name.isEmpty()));
        }

        private static PublicationTime time(String text) {
            return PublicationTime.parse(text).orElseThrow(() -> new BadRequestResponse("published=" + text));
        }
    }

    private static String form(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("").strip();
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/read", context -> form(context, Pasted.NOTHING, ""), Role.READER);
        routes.post("/read", this::read, Role.READER);
        routes.post("/read/keep", this::keep, Role.EDITOR);
    }

    private void form(Context context, Pasted pasted, String problem) {
        renderer.show(context, "paste", Map.of("pasted", pasted, "problem", problem));
    }

    private void read(Context context) {
        Pasted pasted = Pasted.of(context);
        Optional<Entry> entry = entry(context, pasted);
        if (entry.isPresent()) {
            ReaderPage page = ReaderPage.of(
                    Optional.empty(), entry.get().address(), entry.get().articleRecord(), Optional.empty());
            renderer.show(context, "pasted", Map.of("page", page, "pasted", pasted));
        }
    }

    /** Reads it again: nothing that was read is kept on the way, and nobody can send a record of their own making. */
    private void keep(Context context) {
        Optional<Entry> entry = entry(context, Pasted.of(context));
        if (entry.isPresent()) {
            String address = entry.get().address();
            stock.write(writer -> {
                writer.add(entry.get());
                writer.group();
                return address;
            });
            audit.add(Visitor.of(context).user().name(), context.ip(), "add", address);
            long number =
                    stock.ask(store -> store.article(address)).orElseThrow().number();
            context.redirect(Links.article(number), HttpStatus.SEE_OTHER);
        }
    }

    /** What was read; without an article the form is shown again, with the reason. */
    private Optional<Entry> entry(Context context, Pasted pasted) {
        if (!limit.allows(context.ip())) {
            throw new TooManyRequestsResponse();
        }
        View view = View.of(context);
        if (pasted.text.isEmpty()) {
            form(context.status(HttpStatus.UNPROCESSABLE_CONTENT), pasted, view.say("paste.empty"));
            return Optional.empty();
        }
        Outcome outcome = readings.read(pasted.text, pasted.given());
        if (outcome instanceof Outcome.Read read && read.outcome() instanceof Intake.Outcome.Read found) {
            return Optional.of(found.entry());
        }
        form(context.status(HttpStatus.UNPROCESSABLE_CONTENT), pasted, problem(outcome, view));
        return Optional.empty();
    }

    private static String problem(Outcome outcome, View view) {
        if (outcome instanceof Outcome.Failed failed) {
            Input.Failed input = failed.failed();
            Cause cause = input.problem().cause();
            return view.words().name("Cause", cause.name())
                    + input.problem().details().stream()
                            .filter(detail -> !TELL_ADDRESSES.contains(cause))
                            .findFirst()
                            .map(detail -> " (" + detail + ")")
                            .orElse("");
        }
        Intake.Outcome.Refused refused = (Intake.Outcome.Refused) ((Outcome.Read) outcome).outcome();
        return view.words().name(refused.refusal().reason());
    }
}
