import enhanceUrl from "virtual:enhance";
import fontUrl from "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { frame } from "~/i18n/id/frame";
import { env } from "~/lib/env.server";
import { hydrates } from "~/lib/handle";
import { useNonce } from "~/lib/nonce";
import type { Site } from "~/lib/site";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { MarketFrame } from "~/ui/frame";
import baseStyles from "~/ui/styles/base.css?url";

export const links: LinksFunction = () => [
  { rel: "preload", href: fontUrl, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: baseStyles },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

const isMissing = (error: unknown) => isRouteErrorResponse(error) && error.status === 404;

export const meta: MetaFunction = ({ error }) => {
  if (!error) return [{ title: frame.brand }];
  const title = isMissing(error) ? frame.errors.notFoundTitle : frame.errors.brokenTitle;
  return [{ title: `${title} · ${frame.brand}` }, { name: "robots", content: "noindex" }];
};

export function loader(): Site {
  const { MEDIA_URL, STOREFRONT_URL } = env();
  return { mediaUrl: MEDIA_URL, storefrontUrl: STOREFRONT_URL };
}

export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const hydrate = hydrates(useMatches().map((match) => match.handle));
  return (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#b23a22" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {hydrate ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : (
          <script type="module" src={enhanceUrl} />
        )}
        {import.meta.env.DEV && !hydrate ? <script type="module" src="/@vite/client" /> : null}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const missing = isMissing(useRouteError());
  const words = frame.errors;
  return (
    <MarketFrame>
      <div className="page">
        <EmptyState
          heading="h1"
          title={missing ? words.notFoundTitle : words.brokenTitle}
          actions={
            <>
              <ButtonLink to="/cari">{words.toSearch}</ButtonLink>
              <ButtonLink to="/" variant="secondary">
                {words.toHome}
              </ButtonLink>
            </>
          }
        >
          <p>{missing ? words.notFoundText : words.brokenText}</p>
        </EmptyState>
      </div>
    </MarketFrame>
  );
}
