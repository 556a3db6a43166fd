import { ListingInput } from "../../../contracts/listing";
import type { Photo } from "../../../contracts/primitives";
import { CATEGORY_DEFAULTS } from "../../../reference/category-defaults";
import { type Cells, COLUMN_KEYS, COLUMNS, columnOfField, type RowProblem } from "./columns";
import { readRow } from "./read-row";
import { writtenRow } from "./write-row";

export interface CellChange {
  column: string;
  before: string;
  after: string;
}

export type Judgement =
  | { action: "bad"; problems: RowProblem[] }
  | { action: "same" }
  | { action: "create"; listing: ListingInput }
  | { action: "change"; changes: Partial<ListingInput>; cells: CellChange[] };

/** What a row is held against. */
export interface Surroundings {
  /** The product its code names, of this shop only. */
  current: ListingInput | undefined;
  /** Whether another product of the shop, or an earlier row, has this name already. */
  isTaken(title: string): boolean;
  /** Whether an earlier row has this code already. */
  isRepeated(code: string): boolean;
  photo(id: string): Omit<Photo, "alt"> | undefined;
  /** The rules a listing must pass, as its form asks them; `changes` is null for a new product. */
  objections(listing: ListingInput, changes: Partial<ListingInput> | null): { field: string; message: string }[];
}

const bad = (column: string, message: string): Judgement => ({ action: "bad", problems: [{ column, message }] });

/** A product nobody has said anything about, for its shelf. */
function blank(category: ListingInput["category"] | undefined): Partial<ListingInput> {
  return {
    description: null,
    stock: 0,
    state: "draft",
    photos: [],
    wholesale: [],
    ingredients: [],
    allergens: [],
    net_content: null,
    net_content_unit: null,
    food_traits: [],
    daily_stock: null,
    preorder: null,
    halal_state: "uncertified",
    halal_permit_id: null,
    food_permit_id: null,
    ...(category ? CATEGORY_DEFAULTS[category] : {}),
  };
}

const MISSING: [keyof ListingInput, string][] = [
  ["title", "Tulis nama produk."],
  ["category", "Pilih kategori."],
  ["price", "Tulis harga, misalnya 12.500."],
];

/** Known photos keep what they are called. */
function photosOf(ids: string[], title: string, { current, photo }: Surroundings, problems: RowProblem[]): Photo[] {
  return ids.flatMap((id) => {
    const kept = current?.photos.find((one) => one.id === id);
    const known = photo(id);
    if (kept) return [kept];
    if (known) return [{ ...known, alt: title }];
    problems.push({
      column: COLUMNS.photos.title,
      message: `Foto "${id.slice(0, 40)}" tidak ditemukan. Hapus kodenya, lalu tambahkan foto di formulir produk.`,
    });
    return [];
  });
}

function problemsOf(listing: ListingInput, around: Surroundings, changes: Partial<ListingInput> | null): RowProblem[] {
  return around.objections(listing, changes).map(({ field, message }) => ({ column: columnOfField(field), message }));
}

/** Files from before there were quotas have no column for it: what stood there stays. */
function preorderOf(cells: Cells, { preorder }: Partial<ListingInput>, current: ListingInput | undefined): Partial<ListingInput> {
  if (!preorder || cells.preorder_quota !== undefined) return {};
  return { preorder: { ...preorder, quota: current?.preorder?.quota ?? null } };
}

/** What a row would do to the shop's products, or why it cannot. */
export function judgeRow(cells: Cells, around: Surroundings): Judgement {
  const { code, said, problems } = readRow(cells);
  const { current } = around;
  if (code && !current) return bad(COLUMNS.code.title, "Kode ini bukan produk usaha ini. Kosongkan untuk membuat produk baru.");
  if (code && around.isRepeated(code)) return bad(COLUMNS.code.title, "Produk ini sudah ada di baris sebelumnya.");
  const { photoIds, ...fields } = said;
  // A column left empty asks for what the shelf is used to, in a new product only.
  const start = current ?? blank(fields.category);
  const given = current ? fields : Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const photos = photoIds ? photosOf(photoIds, fields.title ?? current?.title ?? "", around, problems) : undefined;
  const candidate: Partial<ListingInput> = { ...start, ...given, ...(photos ? { photos } : {}), ...preorderOf(cells, fields, current) };
  const named = new Set(problems.map(({ column }) => column));
  for (const [field, message] of MISSING) {
    const column = columnOfField(field);
    if (candidate[field] === undefined && !named.has(column)) problems.push({ column, message });
  }
  if (problems.length > 0) return { action: "bad", problems };

  const checked = ListingInput.safeParse(candidate);
  if (!checked.success) {
    return {
      action: "bad",
      problems: checked.error.issues.map(({ path, message }) => ({ column: columnOfField(path.join(".")), message })),
    };
  }
  return current ? changeOf(checked.data, current, around) : creationOf(checked.data, around);
}

function creationOf(listing: ListingInput, around: Surroundings): Judgement {
  if (around.isTaken(listing.title)) {
    return bad(COLUMNS.title.title, "Produk dengan nama ini sudah ada. Isi kode produknya bila ingin mengubahnya, atau bedakan namanya.");
  }
  if (listing.halal_state === "certified") {
    return bad(COLUMNS.halal_state.title, "Sertifikat dipilih di formulir produk. Tulis Belum bersertifikat dulu.");
  }
  const problems = problemsOf(listing, around, null);
  return problems.length > 0 ? { action: "bad", problems } : { action: "create", listing };
}

function changeOf(listing: ListingInput, current: ListingInput, around: Surroundings): Judgement {
  const [before, after] = [writtenRow(current), writtenRow(listing)];
  const differing = COLUMN_KEYS.filter((key) => before[key] !== after[key]);
  if (differing.length === 0) return { action: "same" };
  if (differing.includes("halal_state") && listing.halal_state === "certified") {
    return bad(COLUMNS.halal_state.title, "Sertifikat dipilih di formulir produk. Biarkan kolom ini seperti semula.");
  }
  const differs = new Set<string>(differing);
  const fields = (Object.keys(listing) as (keyof ListingInput)[]).filter((field) =>
    field === "preorder" ? differing.some((key) => key.startsWith("preorder_")) : differs.has(field),
  );
  const changes = Object.fromEntries(fields.map((field) => [field, listing[field]])) as Partial<ListingInput>;
  const problems = problemsOf(listing, around, changes);
  if (problems.length > 0) return { action: "bad", problems };
  const cells = differing.map((key) => ({ column: COLUMNS[key].title, before: before[key], after: after[key] }));
  return { action: "change", changes, cells };
}
