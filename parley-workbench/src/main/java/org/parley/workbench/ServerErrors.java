package org.parley.workbench;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server says of requests that it can't even read: the same shape, nothing of itself. */
final class ServerErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Problem problem =
        status >= 500
            ? Problem.internal()
            : new Problem(
                status,
                "Bad request",
                "bad-request",
                "the request can't be read; check its address and its headers");
    Headers.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, "application/problem+json"));
    response.write(true, ByteBuffer.wrap(Json.bytes(problem.view())), callback);
    return true;
  }
}
