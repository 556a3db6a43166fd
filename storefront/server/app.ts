import { fileURLToPath } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type RequestHandler } from "express";
import helmet from "helmet";
import { limitBody, limitRate, refuseForeignOrigin } from "./guards";
import { tellVisitsRegularly, visitCounter } from "./visits";

export interface AppParts {
  /** The Remix build; asked for at every request so that development can replace it. */
  build: () => Promise<ServerBuild>;
  /** Serves scripts, styles and pictures of the build. */
  assets: RequestHandler;
}

/** The storefront as an Express application: guards first, then files, then Remix. */
export function createApp({ build, assets }: AppParts): express.Express {
  const app = express();
  tellVisitsRegularly();
  app.disable("x-powered-by");
  // A load balancer sits on the same machine or private network; nobody else may speak for a client's address.
  app.set("trust proxy", "loopback, linklocal, uniquelocal");
  app.use(
    helmet({
      // Documents carry their own policy (app/lib/csp.server.ts), because only hydrated ones need a nonce.
      contentSecurityPolicy: false,
      // `no-referrer` would turn the Origin of our own forms into `null`.
      referrerPolicy: { policy: "same-origin" },
      crossOriginEmbedderPolicy: false,
    }),
  );
  app.use(compression());
  app.use(assets);
  app.post("/kunjungan", refuseForeignOrigin, visitCounter);
  app.use(refuseForeignOrigin, limitRate, limitBody);
  app.all("*", async (req, res, next) => {
    try {
      await createRequestHandler({ build: await build() })(req, res, next);
    } catch (error) {
      next(error);
    }
  });
  return app;
}

const YEAR = "365d";

/** Files of the production build: hashed names never change, the others are asked for again after an hour. */
export function builtAssets(clientFolder: URL): RequestHandler {
  const folder = fileURLToPath(clientFolder);
  const router = express.Router();
  router.use("/assets", express.static(`${folder}/assets`, { immutable: true, maxAge: YEAR, index: false, fallthrough: false }));
  router.use(
    express.static(folder, {
      maxAge: "1h",
      index: false,
      setHeaders: (res, path) => {
        if (path.endsWith("speculation-rules.json")) res.type("application/speculationrules+json");
      },
    }),
  );
  return router;
}
