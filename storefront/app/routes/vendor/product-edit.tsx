import type { ListingBasics } from "@lapak/backend/contracts/label";
import type { ListingView } from "@lapak/backend/contracts/listing";
import type { PermitChoices } from "@lapak/backend/contracts/permit";
import type { Reference } from "@lapak/backend/contracts/reference";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useEffect } from "react";
import { choices } from "~/i18n/id/choices";
import { listing as words } from "~/i18n/id/listing";
import { listingForm } from "~/i18n/id/listing-form";
import { panel } from "~/i18n/id/panel";
import { requireBusiness } from "~/lib/panel/desk.server";
import { draftOfListing, EMPTY_LISTING } from "~/lib/panel/listing-form";
import { answerListingForm } from "~/lib/panel/listings.server";
import { typed } from "~/lib/panel/typed";
import { Button, ButtonLink } from "~/ui/button";
import { TextField } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { ListingForm, useKeptKey } from "~/ui/panel/listing-form";
import { PermitAdvice } from "~/ui/panel/permit-advice";
import { forgetKept } from "~/ui/panel/use-kept-draft";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.listing.title ?? words.editTitle} · ${panel.title}` },
];

const pathOf = (id: string | undefined) => `/vendor/products/${encodeURIComponent(id ?? "")}`;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const [listing, reference, basics, { permits }] = await Promise.all([
    desk.read<ListingView>(pathOf(params.id)),
    desk.read<Reference>("/store/reference"),
    desk.read<ListingBasics>("/vendor/listing-basics"),
    desk.read<PermitChoices>("/vendor/permits/choices"),
  ]);
  return { listing, reference, basics, permits };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const answer = await answerListingForm(desk, form, (body) => desk.call<ListingView>(pathOf(params.id), { method: "PATCH", body }));
  return "saved" in answer
    ? redirect(`/penjual/produk/${answer.saved.id}?tersimpan=${encodeURIComponent(typed(form, "kept_at"))}`)
    : data(answer.again, { status: answer.again.status });
}

export default function EditProduct() {
  const { listing, reference, basics, permits } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const justSaved = !answer && (search.has("baru") || search.has("tersimpan"));
  useNewProductTaken(search.get("baru"));
  return (
    <div className="stack desk-form">
      <div className="split">
        <h1>{words.editTitle}</h1>
        {listing.on_sale ? (
          <Link to={`/produk/${listing.handle}`} reloadDocument>
            {words.view}
          </Link>
        ) : null}
      </div>
      {answer ? null : <Saved listing={listing} />}
      <SaleState listing={listing} />
      <PermitAdvice key={listing.permits.next} advice={listing.permits} open={justSaved && listing.permits.next !== null} />
      <PrintLabel listing={listing} />
      <Choices listing={listing} />
      <ListingForm
        key={listing.updated_at}
        draft={answer?.draft ?? draftOfListing(listing)}
        message={answer?.message ?? null}
        errors={answer?.errors ?? {}}
        reference={reference}
        basics={basics}
        listingId={listing.id}
        taken={search.get("tersimpan")}
        permits={permits}
        review={listing.recipe_review}
      />
    </div>
  );
}

/** What was kept of the new product's form is done with: this page shows the product. */
function useNewProductTaken(at: string | null) {
  const key = useKeptKey(null);
  useEffect(() => {
    if (key && at) forgetKept(key, at, EMPTY_LISTING);
  }, [key, at]);
}

/** Most products have none, so this is folded away. */
function Choices({ listing }: { listing: ListingView }) {
  return (
    <details className="card">
      <summary>{choices.fold}</summary>
      <p>{choices.lead}</p>
      <p className="cluster">
        <ButtonLink to={`/penjual/produk/${listing.id}/pilihan`} size="small" variant="secondary">
          {choices.open}
        </ButtonLink>
        <ButtonLink to={`/penjual/produk/baru?salin=${listing.id}`} size="small" variant="secondary">
          {choices.copy}
        </ButtonLink>
      </p>
    </details>
  );
}

/** Day and batch differ from one batch to the next, so they are asked when the label is printed. */
function PrintLabel({ listing }: { listing: ListingView }) {
  const { label } = listingForm;
  return (
    <details className="card">
      <summary>{label.print}</summary>
      <form action={`/penjual/produk/${listing.id}/label.pdf`} className="stack print-label">
        <TextField name="made_on" type="date" label={label.madeOn} />
        <TextField name="batch" maxLength={30} label={label.batchField} />
        <Button variant="secondary">{label.pdf}</Button>
      </form>
    </details>
  );
}

function Saved({ listing }: { listing: ListingView }) {
  const [search] = useSearchParams();
  const copied = search.get("dari");
  if (search.has("baru") && copied) {
    return (
      <Notice tone="good" title={choices.made} alert>
        <ButtonLink to={`/penjual/produk/${copied}/pilihan?baru=${listing.id}`} size="small" variant="secondary">
          {choices.join}
        </ButtonLink>
      </Notice>
    );
  }
  if (search.has("baru")) {
    return (
      <Notice tone="good" title={words.created} alert>
        <p className="cluster">
          <ButtonLink to="/penjual/produk/baru" size="small" variant="secondary">
            {words.add}
          </ButtonLink>
          <Link to="/penjual/produk">{words.toList}</Link>
        </p>
      </Notice>
    );
  }
  return search.has("tersimpan") ? <Notice tone="good" title={words.saved} alert /> : null;
}

/** Why shoppers cannot find it, in the words of the rules that decide. */
function SaleState({ listing }: { listing: ListingView }) {
  if (listing.on_sale) return null;
  return (
    <Notice title={words.obstaclesTitle}>
      <ul>
        {listing.obstacles.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
