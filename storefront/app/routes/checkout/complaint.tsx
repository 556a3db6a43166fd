import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { complaints } from "~/i18n/id/complaints";
import { frame } from "~/i18n/id/frame";
import { BackendProblem, type FieldProblem, orErrorPage } from "~/lib/backend.server";
import { readComplaintForm } from "~/lib/complaint-form";
import { findDesk, replyToComplaint, sendComplaint } from "~/lib/complaints.server";
import { type Typed, typedOf } from "~/lib/form";
import { findOrder } from "~/lib/order-access.server";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import styles from "~/ui/styles/complaint.css?url";
import { ComplaintForm } from "./complaint-form";
import { Complaint } from "./complaint-parts";
import { groupNumber } from "./order-view";

const words = complaints.shopper;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? words.pageTitle(page.desk.order.number) : words.title} · ${frame.brand}` },
  { name: "robots", content: "noindex" },
];

const lookUp = (number: string) => redirect(`/pesanan?nomor=${number}`, 303);

/** The part of the purchase the address names: `1` is the order LB-…-1. */
async function partOf(request: Request, params: LoaderFunctionArgs["params"]): Promise<{ number: string; orderId: string }> {
  const number = groupNumber(params.number ?? "");
  if (!number) throw data(null, { status: 404 });
  const group = await orErrorPage(findOrder(request, number));
  if (!group) throw lookUp(number);
  const order = group.orders.find((one) => one.number === `${number}-${params.part}`);
  if (!order) throw data(null, { status: 404 });
  return { number, orderId: order.id };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { number, orderId } = await partOf(request, params);
  const desk = await orErrorPage(findDesk(request, number, orderId));
  if (!desk) throw lookUp(number);
  const sent = new URL(request.url).searchParams.has("terkirim");
  return { desk, number, sent };
}

interface Refused {
  typed: Typed;
  message: string;
  problems: FieldProblem[];
}

const refuse = (typed: Typed, { status, message, fields }: Pick<BackendProblem, "status" | "message" | "fields">) =>
  data<Refused>({ typed, message, problems: fields }, { status });

export async function action({ request, params }: ActionFunctionArgs) {
  const { number, orderId } = await partOf(request, params);
  const here = `/pesanan/${number}/komplain/${params.part}`;
  const form = await request.formData();
  const typed = typedOf(form);
  try {
    if (typed.intent === "reply") {
      const note = typed.note?.trim();
      const said = { action: typed.action ?? "", ...(note ? { note } : {}) };
      if (!(await replyToComplaint(request, number, { orderId, complaintId: typed.complaint ?? "" }, said))) throw lookUp(number);
      return redirect(here, 303);
    }
    const reading = readComplaintForm(form);
    if (!reading.ok) return refuse(typed, { status: 400, message: frame.form.problems, fields: reading.problems });
    if (!(await sendComplaint(request, number, orderId, reading.form))) throw lookUp(number);
    return redirect(`${here}?terkirim`, 303);
  } catch (problem) {
    if (!(problem instanceof BackendProblem)) throw problem;
    // Pressed twice: the first one is there to be seen.
    if (problem.code === "complaint_open") return redirect(here, 303);
    return refuse(typed, problem);
  }
}

export default function ComplaintPage() {
  const { desk, number, sent } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { order, opening, complaints: told } = desk;
  const replied = refused?.typed.intent === "reply";
  return (
    <div className="complaint-page">
      <header className="page-head">
        <a className="back-link" href={`/pesanan/${number}`}>
          <Icon name="back" /> {words.back}
        </a>
        <h1>{words.title}</h1>
        <p className="soft">{words.for(order.shop, order.number)}</p>
      </header>
      {sent && !refused && told[0]?.state === "open" ? <Notice tone="good" title={words.sent} /> : null}
      {opening.allowed && told.length === 0 ? <ComplaintForm desk={desk} refused={replied ? undefined : refused} /> : null}
      {told.map((complaint, index) => (
        <Complaint key={complaint.id} complaint={complaint} number={number} refused={index === 0 && replied ? refused : undefined} />
      ))}
      {opening.allowed && told.length > 0 ? (
        <details className="card complaint-replies" open={refused !== undefined && !replied}>
          <summary>{words.lead.again}</summary>
          <ComplaintForm desk={desk} refused={replied ? undefined : refused} />
        </details>
      ) : null}
      {!opening.allowed && told.length === 0 ? (
        <Notice title={words.closedTitle}>
          <p>{opening.because}</p>
        </Notice>
      ) : null}
    </div>
  );
}
