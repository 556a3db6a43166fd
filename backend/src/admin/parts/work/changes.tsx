import { Badge, Container, Heading, Text } from "@medusajs/ui";
import type { WorkOnSubject } from "../../../contracts/work";
import { KECAMATAN, KELURAHAN } from "../../../reference/areas";
import { CATEGORIES } from "../../../reference/categories";
import { applications } from "../../i18n/id/applications";
import { work as words } from "../../i18n/id/work";
import { RemarkButton, RemarkNotes } from "../applications/remarks";

type Change = NonNullable<WorkOnSubject["changes"]>[number];

const LABELS: Record<string, string> = {
  ...applications.fields,
  street: applications.fields.address,
  rt: "RT",
  rw: "RW",
  kecamatan_code: "Kecamatan",
  kelurahan_code: "Kelurahan",
};
/** The parts of an address are one field to whoever must mend it. */
const REMARKED_AS: Record<string, string> = { rt: "street", rw: "street", kecamatan_code: "street", kelurahan_code: "street" };
const NAMES = new Map<string, string>([
  ...[...KECAMATAN, ...KELURAHAN].map(({ code, name }) => [code, name] as const),
  ...CATEGORIES.map(({ handle, name }) => [handle, name] as const),
  ...Object.entries(applications.productionPlace),
]);

function said(value: unknown): string {
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return words.empty;
  if (Array.isArray(value)) return value.map(said).join(", ");
  return NAMES.get(String(value)) ?? String(value);
}

/** Things without words of their own, by the ids of them. */
const COUNTED: Record<string, { added: (count: number) => string; removed: (count: number) => string }> = {
  photos: { added: words.photosAdded, removed: words.photosRemoved },
  evidence: { added: words.photosAdded, removed: words.photosRemoved },
  products: { added: words.productsAdded, removed: words.productsRemoved },
};

/** How many came and went; the page shows those there are. */
function counted({ field, before, after }: Change): string {
  const said = COUNTED[field];
  const [then, now] = [new Set((before as string[] | null) ?? []), new Set((after as string[] | null) ?? [])];
  const added = [...now].filter((id) => !then.has(id)).length;
  const removed = [...then].filter((id) => !now.has(id)).length;
  return [added > 0 && said?.added(added), removed > 0 && said?.removed(removed)].filter(Boolean).join(", ");
}

function ChangedField({ change, label, remarkable }: { change: Change; label: string; remarkable: boolean }) {
  const remarked = REMARKED_AS[change.field] ?? change.field;
  return (
    <div className="grid gap-x-4 gap-y-1 px-6 py-3 sm:grid-cols-[10rem_1fr_1fr_auto]">
      <dt>
        <Text size="small" weight="plus" className="text-ui-fg-subtle">
          {label}
        </Text>
      </dt>
      {change.field in COUNTED ? (
        <dd className="sm:col-span-2">
          <Text size="small">{counted(change)}</Text>
        </dd>
      ) : (
        <>
          <dd className="min-w-0">
            <Text size="xsmall" className="text-ui-fg-muted">
              {words.before}
            </Text>
            <Text as="div" size="small" className="whitespace-pre-line break-words text-ui-fg-subtle line-through">
              {said(change.before)}
            </Text>
          </dd>
          <dd className="min-w-0">
            <Text size="xsmall" className="text-ui-fg-muted">
              {words.now}
            </Text>
            <Text as="div" size="small" className="whitespace-pre-line break-words">
              {said(change.after)}
            </Text>
          </dd>
        </>
      )}
      {remarkable && (
        <>
          <dd>
            <RemarkButton field={remarked} label={label} />
          </dd>
          <dd className="col-span-full">
            <RemarkNotes field={remarked} label={label} />
          </dd>
        </>
      )}
    </div>
  );
}

interface ChangesProps {
  changes: Change[];
  round: number;
  /** What the fields are called, where it is not an application whose fields can be remarked on. */
  labels?: Record<string, string>;
}

/** What is different from what an officer answered last; the rest was judged then and is as it was. */
export function Changes({ changes, round, labels }: ChangesProps) {
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <div className="flex flex-wrap items-center gap-2">
          <Heading level="h2">{words.changesTitle}</Heading>
          <Badge size="2xsmall" color="orange">
            {words.round(round)}
          </Badge>
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {changes.length === 0 ? words.nothingChanged : words.changesHint}
        </Text>
      </div>
      {changes.length > 0 && (
        <dl className="divide-y">
          {changes.map((change) => (
            <ChangedField
              key={change.field}
              change={change}
              label={(labels ?? LABELS)[change.field] ?? change.field}
              remarkable={labels === undefined}
            />
          ))}
        </dl>
      )}
    </Container>
  );
}
