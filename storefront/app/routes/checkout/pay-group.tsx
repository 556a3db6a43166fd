import type { PrepaidMethod } from "@lapak/backend/contracts/charge";
import type { OrderGroupView } from "@lapak/backend/contracts/orders";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { frame } from "~/i18n/id/frame";
import { paying as words } from "~/i18n/id/paying";
import { BackendProblem, orErrorPage } from "~/lib/backend.server";
import { findOrder } from "~/lib/order-access.server";
import { openCharge, sendProof } from "~/lib/paying.server";
import { drawQr } from "~/lib/qr.server";
import { cartCookie } from "~/lib/session.server";
import { ProblemSummary } from "~/ui/form";
import { Icon } from "~/ui/icon";
import { orderAgain } from "./order-again.server";
import { groupNumber, isPaidByCard } from "./order-view";
import { ChangeMethod, Countdown, Expired, NotOpen, ProofForm, ProofRefused, ProofSent, Quarantined } from "./pay-group-parts";
import { owedFor, payStage, qrisCode, transferAccount } from "./pay-group-view";
import { CardPanelLink, QrisPanel, TransferPanel } from "./pay-panels";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? words.pageTitle(page.group.number) : words.title} · ${frame.brand}` },
  { name: "robots", content: "noindex" },
];

/** Opens the charge when placing the order could not; a provider that is silent now is asked again when the page is. */
async function withCharge(request: Request, group: OrderGroupView): Promise<{ group: OrderGroupView; problem: string | null }> {
  if (group.charge?.state === "open" || group.payment_state !== "awaiting_payment") return { group, problem: null };
  try {
    return { group: (await openCharge(request, group.number)) ?? group, problem: null };
  } catch (problem) {
    if (!(problem instanceof BackendProblem)) throw problem;
    return { group, problem: problem.message };
  }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = groupNumber(params.number ?? "");
  if (!number) throw data(null, { status: 404 });
  const found = await orErrorPage(findOrder(request, number));
  if (!found) throw redirect(`/pesanan?nomor=${number}`);
  const now = Date.now();
  const stage = payStage(found, now);
  if (stage === "elsewhere") throw redirect(`/pesanan/${number}`);
  const { group, problem } = stage === "pay" ? await withCharge(request, found) : { group: found, problem: null };
  const client = group.charge?.client ?? {};
  const qris = group.payment_method === "qris" ? qrisCode(client) : null;
  return {
    ...{ group, stage, problem, now, owed: owedFor(group) },
    account: group.payment_method === "bank_transfer" ? transferAccount(client) : null,
    qris: qris && { merchant: qris.merchant, city: qris.city, drawing: drawQr(qris.code) },
  };
}

interface Refusal {
  field: string | null;
  message: string;
}

const refusal = (field: string | null, message: string, status = 400) => data<Refusal>({ field, message }, { status });

export async function action({ request, params }: ActionFunctionArgs) {
  const number = groupNumber(params.number ?? "");
  if (!number) throw data(null, { status: 404 });
  const form = await request.formData();
  const here = `/pesanan/${number}/bayar`;
  try {
    if (form.get("intent") === "again") {
      const cartId = await orderAgain(request, number);
      if (!cartId) return refusal(null, words.expired.gone, 409);
      return redirect("/keranjang", { status: 303, headers: { "set-cookie": await cartCookie.keep(cartId) } });
    }
    if (form.get("intent") === "method") {
      if (!(await openCharge(request, number, String(form.get("payment_method")) as PrepaidMethod)))
        throw redirect(`/pesanan?nomor=${number}`, 303);
      return redirect(here, 303);
    }
    const photo = form.get("file");
    if (!(photo instanceof File) || photo.size === 0) return refusal("file", words.proof.missing);
    if (!(await sendProof(request, number, photo))) throw redirect(`/pesanan?nomor=${number}`, 303);
    return redirect(here, 303);
  } catch (problem) {
    if (!(problem instanceof BackendProblem)) throw problem;
    return refusal(problem.fields[0]?.field ?? null, problem.fields[0]?.message ?? problem.message, problem.status);
  }
}

export default function PayGroupPage() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { group, stage } = page;
  const fileProblem = refused?.field === "file" ? refused.message : undefined;
  // The enhancement script redraws the page when this differs in a later answer.
  const progress = [group.payment_state, group.payment_method, group.charge?.state, group.charge?.amount].join(" ");
  return (
    <div className="pay-page" data-live={progress}>
      <header className="page-head">
        <a className="back-link" href={`/pesanan/${group.number}`}>
          <Icon name="back" /> {words.back}
        </a>
        <h1>{words.title}</h1>
        <p className="soft">{words.for(group.number, group.orders.length)}</p>
      </header>
      {refused && !fileProblem ? <ProblemSummary message={refused.message} /> : null}
      {stage === "expired" ? <Expired /> : null}
      {stage === "quarantined" ? <Quarantined /> : null}
      {stage === "proof_sent" ? <ProofSent group={group} problem={fileProblem} /> : null}
      {stage === "pay" ? (
        <>
          <ProofRefused group={group} />
          <Countdown until={group.hold_expires_at} now={page.now} />
          <Panel {...page} />
          {group.charge?.state === "open" && !isPaidByCard(group) ? <ProofForm problem={fileProblem} /> : null}
          <ChangeMethod group={group} />
        </>
      ) : null}
    </div>
  );
}

function Panel({
  group,
  account,
  qris,
  owed,
  problem,
}: Pick<ReturnType<typeof useLoaderData<typeof loader>>, "group" | "account" | "qris" | "owed" | "problem">) {
  if (account && group.charge) return <TransferPanel group={group} account={account} owed={owed} />;
  if (qris && group.charge) return <QrisPanel amount={group.charge.amount} qris={qris} />;
  if (isPaidByCard(group) && group.charge) return <CardPanelLink number={group.number} amount={group.charge.amount} />;
  return <NotOpen number={group.number} problem={problem} />;
}
