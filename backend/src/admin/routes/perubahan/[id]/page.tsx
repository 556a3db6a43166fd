import { Container, Heading } from "@medusajs/ui";
import { Link, useParams } from "react-router-dom";
import type { ListingEditView } from "../../../../contracts/listing-edit";
import { CATEGORIES } from "../../../../reference/categories";
import { useListingEdit } from "../../../backend/listing-edits";
import { useWorkOn } from "../../../backend/work";
import { listingEdits as words } from "../../../i18n/id/listing-edits";
import { permits } from "../../../i18n/id/permits";
import { shared } from "../../../i18n/id/shared";
import { Fact, Facts } from "../../../parts/facts";
import { EditDecision } from "../../../parts/listing-edits/edit-decision";
import { PageHeader } from "../../../parts/page-header";
import { Shown } from "../../../parts/shown";
import { Changes } from "../../../parts/work/changes";
import { HolderBar } from "../../../parts/work/holder-bar";

const LINK = "text-ui-fg-interactive-hover hover:underline";

function Product({ edit }: { edit: ListingEditView }) {
  const { fields } = words;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.now}
      </Heading>
      <Facts>
        <Fact label={fields.title}>{edit.title}</Fact>
        <Fact label={fields.description}>{edit.description ?? shared.empty}</Fact>
        <Fact label={fields.category}>{CATEGORIES.find(({ handle }) => handle === edit.category)?.name ?? edit.category}</Fact>
        <Fact label={words.stateLabel}>{words.state[edit.state]}</Fact>
        {edit.hold_reason && <Fact label={words.held}>{edit.hold_reason}</Fact>}
        <Fact label={words.permit}>
          {edit.permit ? (
            <Link to={`/izin/${edit.permit.id}`} className={LINK}>
              {permits.kinds[edit.permit.kind]} {edit.permit.number}
            </Link>
          ) : (
            words.noPermit
          )}
        </Fact>
        <Fact label={words.shop}>
          <Link to={`/pengajuan/${edit.vendor.id}`} className={LINK}>
            {edit.vendor.name}
          </Link>
        </Fact>
      </Facts>
      {edit.photos.length > 0 && (
        <ul className="flex flex-wrap gap-3 px-6 py-4">
          {edit.photos.map((photo) => (
            <li key={photo.id}>
              <img
                src={`/media/${photo.id}-${photo.widths.find((width) => width >= 320) ?? photo.widths.at(-1)}.webp`}
                alt={photo.alt}
                loading="lazy"
                className="size-40 rounded-lg object-cover"
              />
            </li>
          ))}
        </ul>
      )}
    </Container>
  );
}

function EditDetail({ edit }: { edit: ListingEditView }) {
  const bench = useWorkOn("listing_edit", edit.id);
  const { item, changes } = bench.data ?? { item: null, changes: null };
  const why = item?.detail?.split(" · ").slice(1).join(", ");
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <PageHeader
          title={edit.title}
          subtitle={words.subtitle(edit.vendor.name)}
          back={{ to: "/meja-kerja?jenis=listing_edit", label: words.toBench }}
        />
        {why && (
          <Facts>
            <Fact label={words.why}>{why}</Fact>
          </Facts>
        )}
      </Container>
      {item && <HolderBar item={item} />}
      {changes && item && <Changes changes={changes} round={item.round} labels={words.fields} />}
      {(bench.data || bench.error) && <EditDecision id={edit.id} round={item?.round} />}
      <Product edit={edit} />
    </div>
  );
}

export default function ListingEditPage() {
  const { id = "" } = useParams();
  return <Shown query={useListingEdit(id)}>{(edit) => <EditDetail key={edit.id} edit={edit} />}</Shown>;
}
