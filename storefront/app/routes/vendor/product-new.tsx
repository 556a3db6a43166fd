import type { ListingBasics } from "@lapak/backend/contracts/label";
import type { ListingView } from "@lapak/backend/contracts/listing";
import type { PermitChoices } from "@lapak/backend/contracts/permit";
import type { Reference } from "@lapak/backend/contracts/reference";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listing } from "~/i18n/id/listing";
import { panel } from "~/i18n/id/panel";
import { requireBusiness } from "~/lib/panel/desk.server";
import { draftOfListing, EMPTY_LISTING } from "~/lib/panel/listing-form";
import { answerListingForm } from "~/lib/panel/listings.server";
import { typed } from "~/lib/panel/typed";
import { ListingForm } from "~/ui/panel/listing-form";

export const meta: MetaFunction = () => [{ title: `${listing.newTitle} · ${panel.title}` }];

/** The product whose size or flavour the new one is: the form begins as a copy of it. */
const copiedFrom = (request: Request) => new URL(request.url).searchParams.get("salin");

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const copied = copiedFrom(request);
  const [reference, basics, { permits }, original] = await Promise.all([
    desk.read<Reference>("/store/reference"),
    desk.read<ListingBasics>("/vendor/listing-basics"),
    desk.read<PermitChoices>("/vendor/permits/choices"),
    copied ? desk.read<ListingView>(`/vendor/products/${encodeURIComponent(copied)}`) : null,
  ]);
  return { reference, basics, permits, original };
}

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const answer = await answerListingForm(desk, form, (body) => desk.call<ListingView>("/vendor/products", { method: "POST", body }));
  return "saved" in answer
    ? redirect(addressOf(answer.saved.id, typed(form, "kept_at"), copiedFrom(request)))
    : data(answer.again, { status: answer.again.status });
}

/** How much is inside is what a size differs by: it is asked anew rather than copied wrong. */
const copyOf = (original: ListingView) => ({ ...draftOfListing(original), net_content: "" });

const addressOf = (id: string, keptAt: string, copied: string | null) =>
  `/penjual/produk/${id}?${new URLSearchParams({ baru: keptAt, ...(copied ? { dari: copied } : {}) })}`;

export default function NewProduct() {
  const { reference, basics, permits, original } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack desk-form">
      <h1>{listing.newTitle}</h1>
      <ListingForm
        draft={answer?.draft ?? (original ? copyOf(original) : EMPTY_LISTING)}
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
