import type { ListingBasics } from "@lapak/backend/contracts/label";
import type { ListingView } from "@lapak/backend/contracts/listing";
import type { PermitChoices } from "@lapak/backend/contracts/permit";
import type { Reference } from "@lapak/backend/contracts/reference";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listing } from "~/i18n/id/listing";
import { panel } from "~/i18n/id/panel";
import { requireBusiness } from "~/lib/panel/desk.server";
import { EMPTY_LISTING } from "~/lib/panel/listing-form";
import { answerListingForm } from "~/lib/panel/listings.server";
import { typed } from "~/lib/panel/typed";
import { ListingForm } from "~/ui/panel/listing-form";

export const meta: MetaFunction = () => [{ title: `${listing.newTitle} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const [reference, basics, { permits }] = await Promise.all([
    desk.read<Reference>("/store/reference"),
    desk.read<ListingBasics>("/vendor/listing-basics"),
    desk.read<PermitChoices>("/vendor/permits/choices"),
  ]);
  return { reference, basics, permits };
}

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const answer = await answerListingForm(desk, form, (body) => desk.call<ListingView>("/vendor/products", { method: "POST", body }));
  return "saved" in answer
    ? redirect(`/penjual/produk/${answer.saved.id}?baru=${encodeURIComponent(typed(form, "kept_at"))}`)
    : data(answer.again, { status: answer.again.status });
}

export default function NewProduct() {
  const { reference, basics, permits } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack desk-form">
      <h1>{listing.newTitle}</h1>
      <ListingForm
        draft={answer?.draft ?? EMPTY_LISTING}
        message={answer?.message ?? null}
        errors={answer?.errors ?? {}}
        reference={reference}
        basics={basics}
        listingId={null}
        permits={permits}
        review="none"
      />
    </div>
  );
}
