import type { Reference } from "@lapak/backend/contracts/reference";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { account } from "~/i18n/id/account";
import { address as addressWords } from "~/i18n/id/address";
import { frame } from "~/i18n/id/frame";
import { type Account, requireAccount } from "~/lib/account.server";
import { deleteAddress, listAddresses, makeDefaultAddress, type SavedAddress, saveAddress } from "~/lib/address-book.server";
import { BackendProblem, type FieldProblem, orErrorPage } from "~/lib/backend.server";
import { readForm, type Typed } from "~/lib/form";
import { reference as readReference } from "~/lib/reference.server";
import { Badge } from "~/ui/badge";
import { Button, ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { addressEntry } from "./account-forms";
import { AddressForm } from "./address-form";

const words = account.addresses;
/** `?ubah=` names the address in the form; this value means a new one. */
const NEW = "baru";

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.brand}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireAccount(request);
  const reference = await orErrorPage(readReference());
  const addresses = await orErrorPage(listAddresses(member, reference));
  const editing = new URL(request.url).searchParams.get("ubah");
  return {
    addresses,
    adding: editing === NEW,
    edited: addresses.find(({ id }) => id === editing) ?? null,
    reference: { kecamatan: reference.kecamatan, kelurahan: reference.kelurahan },
  };
}

interface Refusal {
  typed?: Typed;
  problems?: FieldProblem[];
  message?: string;
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireAccount(request);
  const form = await request.formData();
  const id = form.get("id");
  const known = typeof id === "string" && id !== "" ? id : undefined;
  try {
    const refusal = await change(member, form, known);
    return refusal ? data(refusal, { status: 400 }) : redirect("/akun/alamat", 303);
  } catch (problem) {
    if (!(problem instanceof BackendProblem)) throw problem;
    return data<Refusal>({ message: problem.status === 404 ? words.gone : problem.message }, { status: problem.status });
  }
}

async function change(member: Account, form: FormData, id: string | undefined): Promise<Refusal | null> {
  const intent = form.get("intent");
  if (intent === "delete" && id) await deleteAddress(member, id);
  else if (intent === "make_default" && id) await makeDefaultAddress(member, id);
  else {
    const reference = await readReference();
    const reading = readForm(form, addressEntry(reference));
    if (!reading.ok) return reading;
    await saveAddress(member, reference, reading.data, id);
  }
  return null;
}

export default function AddressesPage() {
  const { addresses, adding, edited, reference } = useLoaderData<typeof loader>();
  const refused: Refusal | undefined = useActionData<typeof action>();
  if (adding || edited) {
    return <AddressForm edited={edited} first={addresses.length === 0} reference={reference} refused={refused} />;
  }
  return (
    <section className="stack">
      <div className="split">
        <h2>{words.title}</h2>
        {addresses.length > 0 ? (
          <ButtonLink to={`/akun/alamat?ubah=${NEW}`} variant="secondary" size="small">
            <Icon name="plus" /> {words.add}
          </ButtonLink>
        ) : null}
      </div>
      {refused?.message ? <Notice tone="bad" title={refused.message} alert /> : null}
      {addresses.length === 0 ? (
        <EmptyState title={words.empty} actions={<ButtonLink to={`/akun/alamat?ubah=${NEW}`}>{words.add}</ButtonLink>}>
          <p>{words.emptyHint}</p>
        </EmptyState>
      ) : (
        <ul className="address-list">
          {addresses.map((one) => (
            <AddressCard key={one.id} address={one} reference={reference} />
          ))}
        </ul>
      )}
    </section>
  );
}

type Areas = Pick<Reference, "kecamatan" | "kelurahan">;

export function SavedAddressText({ address, reference }: { address: SavedAddress; reference: Areas }) {
  const kelurahan = reference.kelurahan.find(({ code }) => code === address.kelurahan_code);
  const kecamatan = reference.kecamatan.find(({ code }) => code === kelurahan?.kecamatan_code);
  return (
    <div className="saved-address">
      <p className="cluster">
        <b>{address.label}</b>
        {address.is_default ? <Badge tone="good">{words.isDefault}</Badge> : null}
      </p>
      <p>
        {address.street}
        <br />
        {addressWords.neighbourhood(address.rt, address.rw)}, {kelurahan?.name}
        <br />
        {kecamatan?.name}, {addressWords.city} {kelurahan?.postal_code}
      </p>
      {address.landmark ? <p className="small soft">{addressWords.landmarkLine(address.landmark)}</p> : null}
    </div>
  );
}

function AddressCard({ address, reference }: { address: SavedAddress; reference: Areas }) {
  return (
    <li className="card stack">
      <SavedAddressText address={address} reference={reference} />
      <form method="post" className="cluster address-actions">
        <input type="hidden" name="id" value={address.id} />
        <Link to={`/akun/alamat?ubah=${address.id}`} className="button button-quiet button-small" aria-label={words.editOf(address.label)}>
          <Icon name="edit" /> {words.edit}
        </Link>
        <Button variant="quiet" size="small" name="intent" value="delete" aria-label={words.deleteOf(address.label)}>
          <Icon name="trash" /> {words.delete}
        </Button>
        {address.is_default ? null : (
          <Button variant="quiet" size="small" name="intent" value="make_default">
            {words.makeDefault}
          </Button>
        )}
      </form>
    </li>
  );
}
