import type { Reference } from "@lapak/backend/contracts/reference";
import type { VendorVoucherList } from "@lapak/backend/contracts/voucher";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { vouchers } from "~/i18n/id/vouchers";
import { pageOf } from "~/lib/page";
import { attempt, type Desk, requireBusiness } from "~/lib/panel/desk.server";
import type { Refusal } from "~/lib/panel/refusal";
import { typed } from "~/lib/panel/typed";
import { draftOfVoucherForm, emptyVoucher, type VoucherDraft, voucherOfDraft } from "~/lib/panel/voucher-form";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/navigation";
import { Notice } from "~/ui/notice";
import { useMayManage } from "~/ui/panel/panel-data";
import { Problems } from "~/ui/panel/problems";
import { VoucherForm } from "~/ui/panel/voucher-form";
import { OwnVouchers, SharedVouchers } from "~/ui/panel/voucher-list";

const words = vouchers.panel;
const PATH = "/penjual/voucher";

export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const page = pageOf(request);
  const [list, reference] = await Promise.all([
    desk.read<VendorVoucherList>("/vendor/vouchers", { page }),
    desk.read<Reference>("/store/reference"),
  ]);
  return { list, categories: reference.categories, fresh: emptyVoucher(Date.now()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const intent = typed(form, "intent");
  if (intent === "create") return create(desk, draftOfVoucherForm(form));
  const work = workOf(desk, intent, form);
  if (!work) throw data(null, { status: 400 });
  const { refusal } = await attempt(work.call);
  return refusal ? data({ draft: null, refusal }, { status: refusal.status }) : redirect(`${PATH}?selesai=${work.done}`);
}

async function create(desk: Desk, draft: VoucherDraft) {
  const { voucher, errors } = voucherOfDraft(draft, words.errors);
  const again = (refusal: Refusal) => data({ draft, refusal }, { status: refusal.status });
  if (Object.keys(errors).length > 0) return again({ message: words.form.errorTitle, errors, status: 400 });
  const { refusal } = await attempt(desk.call("/vendor/vouchers", { method: "POST", body: voucher }));
  return refusal ? again(refusal) : redirect(`${PATH}?selesai=created`);
}

function workOf(desk: Desk, intent: string, form: FormData) {
  if (intent === "stop") {
    const path = `/vendor/vouchers/${encodeURIComponent(typed(form, "id"))}/stop`;
    return { call: desk.call(path, { method: "POST", body: {} }), done: "stopped" };
  }
  if (intent !== "join" && intent !== "leave") return null;
  const body = { code: typed(form, "code"), joined: intent === "join" };
  return { call: desk.call("/vendor/vouchers/shared", { method: "PUT", body }), done: intent === "join" ? "joined" : "left" };
}

export default function Vouchers() {
  const { list, categories, fresh } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const mayManage = useMayManage();
  return (
    <div className="stack desk-form">
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      {answer ? <Problems message={answer.refusal.message} errors={answer.refusal.errors} /> : <Done />}
      {list.vouchers.length === 0 ? (
        <EmptyState title={words.empty}>
          <p>{words.emptyHint}</p>
        </EmptyState>
      ) : (
        <OwnVouchers vouchers={list.vouchers} categories={categories} mayManage={mayManage} />
      )}
      <Pagination page={list.page} hasNext={list.has_next} address={(page) => `${PATH}?page=${page}`} />
      {list.shared.length > 0 ? (
        <section className="stack">
          <h2>{words.shared.title}</h2>
          <p className="soft">{words.shared.lead}</p>
          <SharedVouchers vouchers={list.shared} categories={categories} mayManage={mayManage} />
        </section>
      ) : null}
      {mayManage ? (
        // A form that was taken starts anew.
        <VoucherForm
          key={list.vouchers[0]?.id}
          draft={answer?.draft ?? fresh}
          errors={answer?.refusal.errors ?? {}}
          categories={categories}
        />
      ) : (
        <p className="soft">{words.managersOnly}</p>
      )}
    </div>
  );
}

const DONE = ["created", "stopped", "joined", "left"] as const;

function Done() {
  const done = useSearchParams()[0].get("selesai");
  const said = DONE.find((one) => one === done);
  return said ? <Notice tone="good" title={words[said]} alert /> : null;
}
