import type { ListingView } from "@lapak/backend/contracts/listing";
import type { Reference } from "@lapak/backend/contracts/reference";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { listing as words } from "~/i18n/id/listing";
import { panel } from "~/i18n/id/panel";
import { requireBusiness } from "~/lib/panel/desk.server";
import { draftOfListing } from "~/lib/panel/listing-form";
import { answerListingForm } from "~/lib/panel/listings.server";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { ListingForm } from "~/ui/panel/listing-form";
import { PermitAdvice } from "~/ui/panel/permit-advice";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.listing.title ?? words.editTitle} · ${panel.title}` },
];

const pathOf = (id: string | undefined) => `/vendor/products/${encodeURIComponent(id ?? "")}`;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const [listing, reference] = await Promise.all([desk.read<ListingView>(pathOf(params.id)), desk.read<Reference>("/store/reference")]);
  return { listing, reference };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const answer = await answerListingForm(desk, await request.formData(), (body) =>
    desk.call<ListingView>(pathOf(params.id), { method: "PATCH", body }),
  );
  return "saved" in answer ? redirect(`/penjual/produk/${answer.saved.id}?tersimpan`) : data(answer.again, { status: answer.again.status });
}

export default function EditProduct() {
  const { listing, reference } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const justSaved = !answer && (search.has("baru") || search.has("tersimpan"));
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
      {answer ? null : <Saved />}
      <SaleState listing={listing} />
      <PermitAdvice key={listing.permits.next} advice={listing.permits} open={justSaved && listing.permits.next !== null} />
      <ListingForm
        key={listing.updated_at}
        draft={answer?.draft ?? draftOfListing(listing)}
        message={answer?.message ?? null}
        errors={answer?.errors ?? {}}
        reference={reference}
        checks={{ halal: listing.halal_check, permit: listing.permit_check }}
      />
    </div>
  );
}

function Saved() {
  const [search] = useSearchParams();
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

/** Why shoppers cannot find it, and what an officer may ask about, in the words of the rules that decide. */
function SaleState({ listing }: { listing: ListingView }) {
  return (
    <>
      {listing.on_sale ? null : <Sentences title={words.obstaclesTitle} sentences={listing.obstacles} />}
      {listing.warnings.length > 0 ? <Sentences title={words.warningsTitle} sentences={listing.warnings} /> : null}
    </>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
  return (
    <Notice title={title}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
