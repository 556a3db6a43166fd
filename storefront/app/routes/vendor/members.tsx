import type { MemberList } from "@lapak/backend/contracts/vendor";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { vendor } from "~/i18n/id/vendor";
import { date } from "~/lib/format";
import { attempt, type Desk, requireBusiness } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { RadioCards, TextField } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { usePanel } from "~/ui/panel/panel-data";
import { Problems } from "~/ui/panel/problems";

const words = panel.members;
const PATH = "/penjual/anggota";

export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  return desk.read<MemberList>("/vendor/members");
}

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const email = typed(form, "email");
  const role = typed(form, "role") || "staff";
  const [intent = "", id = ""] = typed(form, "intent").split(":");
  const work = workOf(desk, intent, id, { email, role });
  if (!work) throw data(null, { status: 400 });
  const { refusal } = await attempt(work.call);
  return refusal ? data({ refusal, email, role }, { status: refusal.status }) : redirect(`${PATH}?selesai=${work.done}`);
}

function workOf(desk: Desk, intent: string, id: string, invitation: { email: string; role: string }) {
  const safeId = encodeURIComponent(id);
  if (intent === "invite") return { call: desk.call("/vendor/invitations", { method: "POST", body: invitation }), done: "invited" };
  if (intent === "remove") return { call: desk.call(`/vendor/members/${safeId}`, { method: "DELETE" }), done: "removed" };
  if (intent === "withdraw") return { call: desk.call(`/vendor/invitations/${safeId}`, { method: "DELETE" }), done: "withdrawn" };
  return null;
}

export default function Members() {
  const { members, invitations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isOwner = usePanel()?.business?.role === "owner";
  return (
    <div className="stack desk-form">
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      {answer ? <Problems message={answer.refusal.message} errors={answer.refusal.errors} /> : <Done />}
      <Form method="post">
        <ul className="rows card-rows">
          {members.map((member) => (
            <li key={member.id}>
              <span className="row-words">
                <strong>
                  {member.name} {member.is_me ? <span className="soft">({words.you})</span> : null}
                </strong>
                <span className="small soft">{member.email}</span>
              </span>
              <Badge>{vendor.roles[member.role]}</Badge>
              {isOwner && !member.is_me ? (
                <Button variant="quiet" size="small" name="intent" value={`remove:${member.id}`} aria-label={words.removeOf(member.name)}>
                  {words.remove}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </Form>
      {invitations.length > 0 ? <Invitations invitations={invitations} isOwner={isOwner} /> : null}
      {isOwner ? (
        <Invite key={invitations.length} email={answer?.email} role={answer?.role} error={answer?.refusal.errors.email} />
      ) : (
        <p className="soft">{words.ownersOnly}</p>
      )}
    </div>
  );
}

function Done() {
  const done = useSearchParams()[0].get("selesai");
  const said = done === "invited" || done === "removed" || done === "withdrawn" ? words[done] : null;
  return said ? <Notice tone="good" title={said} alert /> : null;
}

function Invitations({ invitations, isOwner }: { invitations: MemberList["invitations"]; isOwner: boolean }) {
  return (
    <Form method="post" className="stack">
      <h2>{words.openTitle}</h2>
      <ul className="rows card-rows">
        {invitations.map((invitation) => (
          <li key={invitation.id}>
            <span className="row-words">
              <strong>{invitation.email}</strong>
              <span className="small soft">
                {vendor.roles[invitation.role]}, {words.until(date(invitation.expires_at))}
              </span>
            </span>
            {isOwner ? (
              <Button
                variant="quiet"
                size="small"
                name="intent"
                value={`withdraw:${invitation.id}`}
                aria-label={words.withdrawOf(invitation.email)}
              >
                {words.withdraw}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Form>
  );
}

function Invite({ email, role, error }: { email?: string; role?: string; error?: string }) {
  return (
    <Form method="post" className="form-section" noValidate>
      <h2>{words.inviteTitle}</h2>
      <p className="soft small">{words.inviteLead}</p>
      <TextField name="email" type="email" label={words.email} required autoComplete="off" defaultValue={email} error={error} />
      <RadioCards
        name="role"
        legend={words.role}
        defaultValue={role ?? "staff"}
        cards={(["staff", "owner"] as const).map((value) => ({ value, label: vendor.roles[value], note: words.roleHint[value] }))}
      />
      <div className="form-actions">
        <Button name="intent" value="invite">
          {words.invite}
        </Button>
      </div>
    </Form>
  );
}
