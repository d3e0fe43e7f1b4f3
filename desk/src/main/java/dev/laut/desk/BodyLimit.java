package dev.laut.desk;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses a request whose body is too large. The body is read to its end first, and thrown away: a client that is still
 * sending when the connection closes loses the answer. Of bodies many times too large that much is read and no more.
 */
final class BodyLimit extends Handler.Wrapper {

    /** How many times the limit is read before the connection is closed in the middle of a body. */
    private static final int PATIENCE = 4;

    private final long limit;

    /** {@code limit}: the largest body, in bytes. */
    BodyLimit(long limit) {
        this.limit = limit;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long length = request.getLength();
        if (length <= limit) {
            return super.handle(length < 0 ? new Counted(request) : request, response, callback);
        }
        Runnable refusal = () -> Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
        if (length <= limit * PATIENCE) {
            Content.Source.consumeAll(request, Callback.from(refusal, callback::failed));
        } else {
            refusal.run();
        }
        return true;
    }

    /** A request that does not tell how long it is. */
    private final class Counted extends Request.Wrapper {

        private long read;
        private Content.Chunk refused;

        Counted(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            while (refused == null) {
                Content.Chunk chunk = super.read();
                if (chunk == null || Content.Chunk.isFailure(chunk)) {
                    return chunk;
                }
                read += chunk.remaining();
                if (read <= limit) {
                    return chunk;
                }
                chunk.release();
                if (chunk.isLast() || read > limit * PATIENCE) {
                    refused = Content.Chunk.from(
                            new HttpException.RuntimeException(HttpStatus.PAYLOAD_TOO_LARGE_413), true);
                }
            }
            return refused;
        }
    }
}
