import type { CatalogOverview } from "../../src/contracts/catalog";
import type { ListingInput, ListingView } from "../../src/contracts/listing";
import type { ProductList } from "../../src/contracts/product-search";
import { type Answer, api, eventually, rows, unique } from "./backend";

/** Makes vendors and products; states that belong to other areas' workflows are written straight into the database. */
export interface TestVendor {
  id: string;
  handle: string;
  name: string;
  token: string;
}

const PASSWORD = "rahasia-sekali-1";

async function memberToken(memberId: string, email: string): Promise<string> {
  await api("/auth/vendor/emailpass/register", { body: { email, password: PASSWORD } });
  await rows(
    `update auth_identity set app_metadata = jsonb_build_object('vendor_id', $1::text)
     where id = (select auth_identity_id from provider_identity where entity_id = $2)`,
    [memberId, email],
  );
  const { body } = await api<{ token: string }>("/auth/vendor/emailpass", { body: { email, password: PASSWORD } });
  return body.token;
}

export async function aVendor(fields: { state?: string; kecamatan_code?: string; name?: string } = {}): Promise<TestVendor> {
  const key = unique("v").toLowerCase();
  const { state = "approved", kecamatan_code = "32.75.05", name = `Dapur ${key}` } = fields;
  const id = `ven_${key}`;
  const email = `${key}@lapak.test`;
  await rows("insert into vendor (id, handle, state, business_name, kecamatan_code, kelurahan_code) values ($1, $2, $3, $4, $5, $6)", [
    id,
    key,
    state,
    name,
    kecamatan_code,
    `${kecamatan_code}.1001`,
  ]);
  await rows("insert into member (id, email, name) values ($1, $2, 'Bu Sri')", [`mem_${key}`, email]);
  await rows("insert into membership (id, role, vendor_id, member_id) values ($1, 'owner', $2, $3)", [`mship_${key}`, id, `mem_${key}`]);
  return { id, handle: key, name, token: await memberToken(`mem_${key}`, email) };
}

const PICTURE = { id: "0123456789abcdef0123456789abcdef", width: 640, height: 480, widths: [160, 320, 640], color: "#aa8844" };

/** The photo test listings carry. */
export async function aPicture() {
  await rows("insert into picture (id, width, height, widths, color) values ($1, $2, $3, $4, $5) on conflict do nothing", [
    PICTURE.id,
    PICTURE.width,
    PICTURE.height,
    JSON.stringify(PICTURE.widths),
    PICTURE.color,
  ]);
  return { ...PICTURE, alt: "Foto produk" };
}

export async function listingInput(changes: Partial<ListingInput> = {}): Promise<ListingInput> {
  return {
    title: "Keripik singkong pedas",
    description: null,
    category: "keripik-camilan",
    price: 15_000,
    stock: 10,
    unit: "bungkus",
    photos: [await aPicture()],
    state: "published",
    ingredients: ["Singkong", "Minyak kelapa", "Cabai"],
    allergens: [],
    net_content: 200,
    net_content_unit: "g",
    storage: "ambient",
    // Fresh, so that it needs no permit; tests about permits say otherwise.
    shelf_life_days: 5,
    container: "plastic",
    food_traits: [],
    ready_to_eat: false,
    daily_stock: null,
    wholesale: [],
    preorder: null,
    halal_state: "uncertified",
    halal_permit_id: null,
    food_permit_id: null,
    ...changes,
  };
}

export const asVendor = (vendor: TestVendor) => ({ token: vendor.token, headers: { "x-vendor-id": vendor.id } });

export async function postListing<T = ListingView>(vendor: TestVendor, changes: Partial<ListingInput> = {}): Promise<Answer<T>> {
  return api<T>("/vendor/products", { ...asVendor(vendor), body: await listingInput(changes) });
}

/** A product that was accepted; throws with the answer when it was not. */
export async function aListing(vendor: TestVendor, changes: Partial<ListingInput> = {}): Promise<ListingView> {
  const { status, body } = await postListing(vendor, changes);
  if (status !== 201) throw new Error(`Listing refused: ${JSON.stringify(body)}`);
  return body;
}

/** What shoppers find. */
export async function find(query: Record<string, string | number>): Promise<ProductList> {
  const { status, body } = await api<ProductList>(
    `/catalog/products?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]))}`,
  );
  if (status !== 200) throw new Error(`Search refused: ${JSON.stringify(body)}`);
  return body;
}

export const handlesOf = (list: ProductList): string[] => list.products.map((product) => product.handle);

/** Waits until exactly this many products of a query are found, as long as the promise to shoppers allows. */
export const findCount = (query: Record<string, string | number>, count: number): Promise<ProductList> =>
  eventually(
    () => find(query),
    (list) => list.count === count,
    2_000,
  );

export const overview = async (): Promise<CatalogOverview> => (await api<CatalogOverview>("/catalog/overview")).body;
