import type { VendorLadder } from "@lapak/backend/contracts/ladder";
import type { ShopProfileView, VendorOverview } from "@lapak/backend/contracts/vendor";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { complaints } from "~/i18n/id/complaints";
import { panel } from "~/i18n/id/panel";
import { rupiah } from "~/lib/format";
import { requireBusiness } from "~/lib/panel/desk.server";
import { useSite } from "~/lib/site";
import { Icon } from "~/ui/icon";
import { Ladder } from "~/ui/panel/ladder";
import { usePanel } from "~/ui/panel/panel-data";
import { useRefresh } from "~/ui/panel/use-refresh";
import styles from "~/ui/styles/ladder.css?url";

const words = panel.overview;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: `${panel.nav.overview} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const [overview, shop, ladder] = await Promise.all([
    desk.read<VendorOverview>("/vendor/overview"),
    desk.read<z.infer<typeof ShopProfileView>>("/vendor/shop"),
    desk.read<VendorLadder>("/vendor/ladder"),
  ]);
  const shopIsSet = shop.story !== null && Object.keys(shop.opening_hours).length > 0;
  return { overview, shopIsSet, ladder };
}

export default function Overview() {
  const { overview, shopIsSet, ladder } = useLoaderData<typeof loader>();
  const member = usePanel()?.member.name ?? overview.name;
  useRefresh();
  return (
    <div className="stack overview">
      <div>
        <h1>{words.hello(member)}</h1>
        <p className="soft">{overview.name}</p>
      </div>
      <Ladder ladder={ladder} />
      <Todo orders={overview.orders} asked={overview.complaints} />
      <div className="overview-pair">
        <Money handedOver={overview.handed_over} />
        <Products products={overview.products} />
      </div>
      <NextSteps overview={overview} shopIsSet={shopIsSet} />
    </div>
  );
}

function Todo({ orders, asked }: { orders: VendorOverview["orders"]; asked: number }) {
  const queue = [
    { state: "placed", count: orders.placed, label: words.placed, hint: words.placedHint },
    { state: "accepted", count: orders.accepted, label: words.accepted, hint: words.acceptedHint },
    { state: "ready", count: orders.ready, label: words.ready, hint: words.readyHint },
  ];
  const calm = asked === 0 && queue.every(({ count }) => count === 0);
  return (
    <section className="stack">
      <h2>{words.todo}</h2>
      {calm ? (
        <p className="card calm">
          <Icon name="check" /> {words.calm}
        </p>
      ) : (
        <ul className="todo">
          {queue.map(({ state, count, label, hint }) => (
            <li key={state}>
              <Link to={`/penjual/pesanan?keadaan=${state}`} data-urgent={state === "placed" && count > 0 ? "" : undefined}>
                <b>{count}</b>
                <span>
                  <strong>{label}</strong>
                  <span className="small soft">{hint}</span>
                </span>
              </Link>
            </li>
          ))}
          {asked > 0 ? (
            <li>
              <Link to="/penjual/komplain" data-urgent="">
                <b>{asked}</b>
                <span>
                  <strong>{complaints.vendor.todo}</strong>
                  <span className="small soft">{complaints.vendor.todoHint}</span>
                </span>
              </Link>
            </li>
          ) : null}
        </ul>
      )}
    </section>
  );
}

function Money({ handedOver }: { handedOver: VendorOverview["handed_over"] }) {
  return (
    <section className="card stack">
      <h2>{words.money}</h2>
      <dl className="figures">
        <div>
          <dt>{words.today}</dt>
          <dd>{rupiah(handedOver.today)}</dd>
        </div>
        <div>
          <dt>{words.week}</dt>
          <dd>{rupiah(handedOver.last_7_days)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Products({ products }: { products: VendorOverview["products"] }) {
  return (
    <section className="card stack">
      <h2>{words.products}</h2>
      <dl className="figures">
        {(["published", "hidden", "draft"] as const).map((state) => (
          <div key={state}>
            <dt>{words[state]}</dt>
            <dd>
              <Link to={`/penjual/produk?keadaan=${state}`}>{products[state]}</Link>
            </dd>
          </div>
        ))}
      </dl>
      {products.sold_out > 0 ? (
        <p className="sold-out">
          <strong>{words.soldOut(products.sold_out)}</strong> <Link to="/penjual/produk?keadaan=published">{words.soldOutHint}</Link>
        </p>
      ) : null}
    </section>
  );
}

interface NextStep {
  key: keyof typeof words.steps;
  to: string;
}

function NextSteps({ overview, shopIsSet }: { overview: VendorOverview; shopIsSet: boolean }) {
  const { storefrontUrl } = useSite();
  const approved = overview.state === "approved";
  const { published } = overview.products;
  const share = `https://wa.me/?text=${encodeURIComponent(words.shareText(overview.name, `${storefrontUrl}/lapak/${overview.handle}`))}`;
  const steps: NextStep[] = [
    ...(shopIsSet ? [] : [{ key: "profile", to: "/penjual/profil" } as const]),
    ...(approved && published > 0 ? [{ key: "share", to: share } as const] : []),
  ];
  if (steps.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.next}</h2>
      <ul className="next-steps">
        {steps.map(({ key, to }) => (
          <li key={key}>
            <Link to={to}>
              <span>
                <strong>{words.steps[key].title}</strong>
                <span className="small soft">{words.steps[key].text}</span>
              </span>
              <Icon name="chevron" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
