import type { Reference } from "@lapak/backend/contracts/reference";
import type { ShopProfileView } from "@lapak/backend/contracts/vendor";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import type { z } from "zod";
import { panel } from "~/i18n/id/panel";
import { shopProfile as words } from "~/i18n/id/shop-profile";
import { attempt, type Desk, requireBusiness } from "~/lib/panel/desk.server";
import { copyFirstDay } from "~/lib/panel/opening-hours";
import { draftOfProfile, draftOfProfileForm, type ProfileDraft, profileErrors, profileOfDraft } from "~/lib/panel/profile-form";
import { typed } from "~/lib/panel/typed";
import { chosenFiles, uploadPhoto } from "~/lib/panel/uploads.server";
import { Notice } from "~/ui/notice";
import { ProfileForm } from "~/ui/panel/profile-form";

type Shop = z.infer<typeof ShopProfileView>;

export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const [shop, reference] = await Promise.all([desk.read<Shop>("/vendor/shop"), desk.read<Reference>("/store/reference")]);
  return { shop, reference };
}

interface Answer {
  draft: ProfileDraft;
  message: string | null;
  errors: Record<string, string>;
}
const again = (draft: ProfileDraft, message: string | null, errors: Answer["errors"] = {}, status = 400) =>
  data<Answer>({ draft, message, errors }, { status });

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const typedDraft = draftOfProfileForm(form);
  const intent = typed(form, "intent");
  if (intent === "copy-hours") return again({ ...typedDraft, rows: copyFirstDay(typedDraft.rows) }, null, {}, 200);
  if (intent === "remove-banner") return again({ ...typedDraft, banner: null }, null, {}, 200);
  const { draft, problem } = await withNewBanner(desk, form, typedDraft);
  if (problem) return again(draft, words.errorTitle, { banner: problem });
  const { profile, errors } = profileOfDraft(draft, words.errors);
  if (Object.keys(errors).length > 0) return again(draft, words.errorTitle, errors);
  const { refusal } = await attempt(desk.call("/vendor/shop", { method: "PUT", body: profile }), profileErrors);
  return refusal ? again(draft, refusal.message, refusal.errors, refusal.status) : redirect("/penjual/profil?tersimpan");
}

async function withNewBanner(desk: Desk, form: FormData, draft: ProfileDraft) {
  const [file] = chosenFiles(form, "new_banner");
  if (!file) return { draft, problem: null };
  const { value, refusal } = await attempt(uploadPhoto(desk, file));
  if (refusal) return { draft, problem: Object.values(refusal.errors)[0] ?? refusal.message };
  return { draft: { ...draft, banner: value }, problem: null };
}

export default function Profile() {
  const { shop, reference } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  return (
    <div className="stack desk-form">
      <div className="split">
        <h1>{shop.name}</h1>
        {shop.state === "approved" ? (
          <Link to={`/lapak/${shop.handle}`} reloadDocument>
            {words.view}
          </Link>
        ) : null}
      </div>
      <p className="soft">{words.lead}</p>
      {search.has("tersimpan") && !answer ? <Notice tone="good" title={words.saved} alert /> : null}
      <ProfileForm
        draft={answer?.draft ?? draftOfProfile(shop)}
        message={answer?.message ?? null}
        errors={answer?.errors ?? {}}
        kecamatan={reference.kecamatan}
        cashLimit={shop.default_cash_limit}
      />
    </div>
  );
}
