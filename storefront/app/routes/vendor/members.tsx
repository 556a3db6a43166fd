import type { Invited, MemberList, MemberRole } from "@lapak/backend/contracts/vendor";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { acts } from "~/i18n/id/acts";
import { panel } from "~/i18n/id/panel";
import { vendor } from "~/i18n/id/vendor";
import { date } from "~/lib/format";
import { attempt, type Desk, requireBusiness } from "~/lib/panel/desk.server";
import type { Refusal } from "~/lib/panel/refusal";
import { typed } from "~/lib/panel/typed";
import { Badge } from "~/ui/badge";
import { Button, ButtonLink } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";
import { RadioCards, Select, TextField } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { useMayManage, usePanel } from "~/ui/panel/panel-data";
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
  const [intent = "", id = ""] = typed(form, "intent").split(":");
  if (intent === "invite") return invite(desk, typed(form, "email"), typed(form, "role"));
  const work = workOf(desk, intent, id, form);
  if (!work) throw data(null, { status: 400 });
  const { refusal } = await attempt(work.call);
  return refusal ? data({ refusal }, { status: refusal.status }) : redirect(`${PATH}?selesai=${work.done}`);
}

/** The link is known this once, so the answer is a page and not a redirect. */
async function invite(desk: Desk, email: string, role: string) {
  const body = { email: email || null, role };
  const { value, refusal } = await attempt(desk.call<Invited>("/vendor/invitations", { method: "POST", body }));
  return refusal ? data({ refusal, email, role }, { status: refusal.status }) : data({ invited: { link: value.link, email } });
}

function workOf(desk: Desk, intent: string, id: string, form: FormData) {
  const member = `/vendor/members/${encodeURIComponent(id)}`;
  if (intent === "role") {
    return { call: desk.call(`${member}/role`, { method: "POST", body: { role: typed(form, "role") } }), done: "changed" };
  }
  if (intent === "remove") return { call: desk.call(member, { method: "DELETE" }), done: "removed" };
  const invitation = `/vendor/invitations/${encodeURIComponent(id)}`;
  return intent === "withdraw" ? { call: desk.call(invitation, { method: "DELETE" }), done: "withdrawn" } : null;
}

interface Answer {
  refusal?: Refusal;
  email?: string;
  role?: string;
  invited?: { link: string; email: string };
}

export default function Members() {
  const { members, invitations } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const mayManage = useMayManage();
  return (
    <div className="stack desk-form">
      <h1>{words.title}</h1>
      <p className="soft">
        {words.lead}
        {mayManage ? (
          <>
            {" "}
            <Link to={`${PATH}/riwayat`}>{acts.link}</Link>.
          </>
        ) : null}
      </p>
      {answer?.refusal ? <Problems message={answer.refusal.message} errors={answer.refusal.errors} /> : null}
      {answer ? null : <Done />}
      {answer?.invited ? <InvitationLink {...answer.invited} /> : null}
      <ul className="rows card-rows">
        {members.map((member) => (
          <Member key={member.id} member={member} />
        ))}
      </ul>
      {invitations.length > 0 ? <Invitations invitations={invitations} mayManage={mayManage} /> : null}
      {mayManage ? (
        <Invite key={invitations.length} email={answer?.email} role={answer?.role} error={answer?.refusal?.errors.email} />
      ) : (
        <p className="soft">{words.managersOnly}</p>
      )}
    </div>
  );
}

function Done() {
  const done = useSearchParams()[0].get("selesai");
  const said = done === "changed" || done === "removed" || done === "withdrawn" ? words[done] : null;
  return said ? <Notice tone="good" title={said} alert /> : null;
}

function InvitationLink({ link, email }: { link: string; email: string }) {
  const shop = usePanel()?.business?.name ?? "";
  return (
    <Notice tone="good" title={words.linkTitle} alert>
      <div className="stack">
        <p>{email ? words.linkMailed(email) : words.linkOnce}</p>
        <TextField name="link" label={words.link} value={link} readOnly unmarked onFocus={(event) => event.currentTarget.select()} />
        <p className="form-actions">
          <CopyButton text={link} what={words.link} />
          <ButtonLink to={`https://wa.me/?text=${encodeURIComponent(words.shareText(shop, link))}`} size="small">
            {words.share}
          </ButtonLink>
        </p>
      </div>
    </Notice>
  );
}

type Person = MemberList["members"][number];

/** Owners decide about everybody else, managers about staff. */
function Member({ member }: { member: Person }) {
  const role = usePanel()?.business?.role;
  const mayRemove = !member.is_me && (role === "owner" || (role === "manager" && member.role === "staff"));
  return (
    <li>
      <span className="row-words">
        <strong>
          {member.name} {member.is_me ? <span className="soft">({words.you})</span> : null}
        </strong>
        <span className="small soft">{member.email}</span>
        {role === "owner" && !member.is_me ? <RoleForm member={member} /> : null}
      </span>
      <Badge>{vendor.roles[member.role]}</Badge>
      {mayRemove ? (
        <Form method="post">
          <Button variant="quiet" size="small" name="intent" value={`remove:${member.id}`} aria-label={words.removeOf(member.name)}>
            {words.remove}
          </Button>
        </Form>
      ) : null}
    </li>
  );
}

const ROLES: readonly MemberRole[] = ["staff", "manager", "owner"];

function RoleForm({ member }: { member: Person }) {
  return (
    <details>
      <summary>{words.changeRole}</summary>
      <Form method="post" className="form">
        <Select
          name="role"
          id={`role-${member.id}`}
          label={words.roleOf(member.name)}
          unmarked
          defaultValue={member.role}
          choices={ROLES.map((value) => ({ value, label: vendor.roles[value] }))}
        />
        <Button variant="secondary" size="small" name="intent" value={`role:${member.id}`}>
          {words.saveRole}
        </Button>
      </Form>
    </details>
  );
}

function Invitations({ invitations, mayManage }: { invitations: MemberList["invitations"]; mayManage: boolean }) {
  return (
    <Form method="post" className="stack">
      <h2>{words.openTitle}</h2>
      <ul className="rows card-rows">
        {invitations.map((invitation) => (
          <li key={invitation.id}>
            <span className="row-words">
              <strong>{invitation.email ?? words.byLink}</strong>
              <span className="small soft">
                {vendor.roles[invitation.role]}, {words.until(date(invitation.expires_at))}
              </span>
            </span>
            {mayManage ? (
              <Button
                variant="quiet"
                size="small"
                name="intent"
                value={`withdraw:${invitation.id}`}
                aria-label={words.withdrawOf(invitation.email ?? words.byLink)}
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
  const isOwner = usePanel()?.business?.role === "owner";
  return (
    <Form method="post" className="form-section" noValidate>
      <h2>{words.inviteTitle}</h2>
      <p className="soft small">{words.inviteLead}</p>
      <TextField name="email" type="email" label={words.email} autoComplete="off" defaultValue={email} error={error} />
      <RadioCards
        name="role"
        legend={words.role}
        defaultValue={role ?? "staff"}
        cards={ROLES.filter((value) => isOwner || value === "staff").map((value) => ({
          value,
          label: vendor.roles[value],
          note: words.roleHint[value],
        }))}
      />
      <div className="form-actions">
        <Button name="intent" value="invite">
          {words.invite}
        </Button>
      </div>
    </Form>
  );
}
