import { randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { contentSecurityPolicy } from "~/lib/csp.server";
import { hydrates, takesCards } from "~/lib/handle";
import { NonceProvider } from "~/lib/nonce";

const RENDER_TIMEOUT = 8_000;

/** Renders a whole document before sending it: no loader defers, so there is nothing to stream and the status is always true. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Promise<Response> {
  const handles = context.staticHandlerContext.matches.map((match) => context.routeModules[match.route.id]?.handle);
  const nonce = hydrates(handles) ? randomBytes(16).toString("base64") : undefined;
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("content-security-policy", contentSecurityPolicy(nonce, takesCards(handles)));
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
  if (status === 200 && nonce === undefined) headers.set("speculation-rules", '"/speculation-rules.json"');

  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={RENDER_TIMEOUT} />
      </NonceProvider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(timer);
          const body = new PassThrough();
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          status = 500;
          report(error);
        },
      },
    );
    const timer = setTimeout(abort, RENDER_TIMEOUT);
  });
}

function report(error: unknown) {
  console.error(error instanceof Error ? error.stack : error);
}

/** Problems that became error pages are answers, not errors; a browser that left is neither. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted) report(error);
}
