import type { PassportView } from "@lapak/backend/contracts/passport";
import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { labels } from "~/i18n/id/labels";
import { passport as words } from "~/i18n/id/passport";
import { BackendProblem, backend, orErrorPage } from "~/lib/backend.server";
import { date, dateTime, day } from "~/lib/format";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/form";
import { Notice } from "~/ui/notice";

/** Nothing on the way may show yesterday's state. */
export const headers: HeadersFunction = () => ({ "cache-control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  const view = loaded?.view;
  const title = view ? words.title(view.product?.title ?? view.shop.name) : loaded?.code ? words.unknownTitle : words.askTitle;
  return [{ title }, { name: "description", content: words.description }, { name: "robots", content: "noindex" }];
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("kode")?.replace(/[^A-Za-z0-9]/g, "");
  if (asked) throw redirect(`/izin/${encodeURIComponent(asked.slice(0, 20))}`);
  const code = params.code ?? "";
  if (!code) return data({ view: null, code });
  try {
    return data({ view: await backend<PassportView>(`/store/passports/${encodeURIComponent(code.slice(0, 30))}`), code });
  } catch (problem) {
    if (problem instanceof BackendProblem && problem.status === 404) return data({ view: null, code }, { status: 404 });
    return orErrorPage(Promise.reject(problem));
  }
}

export default function Passport() {
  const { view, code } = useLoaderData<typeof loader>();
  return (
    <div className="page stack passport">
      {view ? (
        <Known view={view} />
      ) : code ? (
        <Said title={words.unknownTitle} text={words.unknownText} />
      ) : (
        <Said title={words.askTitle} text={words.askText} />
      )}
      <LookUp title={code ? words.lookUp.other : words.lookUp.first} />
    </div>
  );
}

function Known({ view }: { view: PassportView }) {
  const { shop, product, permits, recalls, verdict, warnings } = view;
  return (
    <>
      <header>
        <p className="soft">{words.of[view.subject]}</p>
        <h1>{product?.title ?? shop.name}</h1>
        <p className="soft">
          {product ? `${shop.name} · ` : null}
          {shop.kecamatan} · {words.code(view.code)}
        </p>
      </header>
      <div className="passport-verdict" data-verdict={verdict}>
        <Notice tone={verdict === "warning" ? "bad" : verdict === "good" ? "good" : "wait"} title={words.verdict[verdict]}>
          {verdict === "none" ? <p>{words.noneText}</p> : null}
          {warnings.length > 0 ? (
            <ul>
              {warnings.map((warning) => (
                <li key={warning}>{words.warnings[warning]}</li>
              ))}
            </ul>
          ) : null}
          {recalls.map((recall) => (
            <p key={recall.number}>
              <Link to={`/penarikan/${recall.number}`}>{words.toRecall(recall.product)}</Link>
            </p>
          ))}
          <p className="small">{words.checkedAt(dateTime(view.checked_at))}</p>
        </Notice>
      </div>
      {product ? (
        <p>
          <strong>{words.halal}:</strong> {labels.halal[product.halal]}
        </p>
      ) : null}
      {permits.length > 0 ? (
        <section className="stack">
          <h2>{words.permits}</h2>
          {permits.map((permit) => (
            <Permit key={`${permit.kind} ${permit.number} ${permit.state}`} permit={permit} />
          ))}
        </section>
      ) : null}
      {shop.open ? (
        <p className="cluster">
          <Link to={`/lapak/${shop.handle}`}>{words.toShop}</Link>
          {product && verdict !== "warning" ? <Link to={`/produk/${product.handle}`}>{words.toProduct}</Link> : null}
        </p>
      ) : null}
    </>
  );
}

function Permit({ permit }: { permit: PassportView["permits"][number] }) {
  const { kind, number, holder, scope, issued_on, expires_on, state, verified_at } = permit;
  return (
    <article className="card stack">
      <div className="split">
        <h3>{words.kinds[kind]}</h3>
        <Badge tone={state === "verified" ? "good" : "bad"}>{words.states[state]}</Badge>
      </div>
      <dl className="passport-facts">
        <dt>{words.number}</dt>
        <dd>{number}</dd>
        <dt>{words.holder}</dt>
        <dd>{holder}</dd>
        <dt>{words.coverage}</dt>
        <dd>{words.scope[scope]}</dd>
        {issued_on ? (
          <>
            <dt>{words.issued}</dt>
            <dd>{day(issued_on)}</dd>
          </>
        ) : null}
        <dt>{words.expires}</dt>
        <dd>{expires_on ? day(expires_on) : words.noEnd}</dd>
        {verified_at ? (
          <>
            <dt>{words.verified}</dt>
            <dd>{words.by(date(verified_at))}</dd>
          </>
        ) : null}
      </dl>
    </article>
  );
}

const Said = ({ title, text }: { title: string; text: string }) => (
  <>
    <h1>{title}</h1>
    <p>{text}</p>
  </>
);

/** A plain form, because labels are also read where no camera reads QR. */
function LookUp({ title }: { title: string }) {
  return (
    <form method="get" className="card stack passport-look-up">
      <h2>{title}</h2>
      <TextField
        name="kode"
        label={words.lookUpLabel}
        hint={words.lookUpHint}
        required
        maxLength={14}
        autoComplete="off"
        autoCapitalize="characters"
      />
      <Button type="submit" variant="secondary">
        {words.lookUpGo}
      </Button>
    </form>
  );
}
