import type { VendorLadder } from "@lapak/backend/contracts/ladder";
import { ladder as words } from "~/i18n/id/ladder";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";

/** Where each step is taken. */
function pathOf({ next, product }: VendorLadder): string {
  if (next === "apply" || next === "revise" || next === "read_reason") return "/penjual/pengajuan";
  if (next === "add_product") return "/penjual/produk/baru";
  if (next === "share") return "/penjual/label";
  if (next === "wait") return "/penjual/pemberitahuan";
  return product ? `/penjual/produk/${product.id}` : "/penjual/produk";
}

/** How far the shop has come, and the one thing that brings it further. */
export function Ladder({ ladder }: { ladder: VendorLadder }) {
  const { steps, next, product } = ladder;
  return (
    <section className="card stack ladder" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ol className="ladder-steps">
        {steps.map(({ key, state }) => (
          <li key={key} data-state={state}>
            <Icon name={state === "done" ? "check" : state === "waiting" ? "clock" : "chevron"} />
            <span>
              {words.steps[key]} <span className="visually-hidden">({words.states[state]})</span>
            </span>
          </li>
        ))}
      </ol>
      {next === null ? (
        <p>{words.top}</p>
      ) : (
        <div className="ladder-next stack">
          <p className="small soft">{words.best}</p>
          <h3>{words.next[next].title}</h3>
          {product ? <p className="small">{[words.about(product.title), product.reason].filter(Boolean).join(". ")}</p> : null}
          <dl>
            {(["why", "how", "unlocks"] as const).map((part) => (
              <div key={part}>
                <dt>{words[part]}</dt>
                <dd>{words.next[next][part]}</dd>
              </div>
            ))}
          </dl>
          <ButtonLink to={pathOf(ladder)}>{words.next[next].go}</ButtonLink>
        </div>
      )}
    </section>
  );
}
