import { randomUUID } from "node:crypto";
import { api, rows, unique } from "./backend";

/**
 * Shops and products laid straight into the tables: the tests of buying need hundreds of exact situations, and how a
 * product comes to be listed is tested where that is built.
 */
export interface TestShop {
  id: string;
  handle: string;
  name: string;
  /** Of a member who may act for it. */
  token: string;
  email: string;
}

export interface TestProduct {
  id: string;
  handle: string;
  variantId: string;
  listingId: string;
  inventoryItemId: string;
  price: number;
}

const id = (prefix: string) => `${prefix}_${randomUUID().replaceAll("-", "")}`;

async function insert(table: string, values: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(values);
  const places = columns.map((_, position) => `$${position + 1}`).join(", ");
  await rows(`insert into ${table} (${columns.map((column) => `"${column}"`).join(", ")}) values (${places})`, Object.values(values));
}

const raw = (value: number) => JSON.stringify({ value: String(value), precision: 20 });

export async function aMember(vendorId: string): Promise<{ token: string; email: string }> {
  const [email, password, memberId] = [`${unique("anggota")}@lapak.test`, "sandi-yang-panjang", id("mem")];
  const { body } = await api<{ token: string }>("/auth/vendor/emailpass/register", { body: { email, password } });
  const claims = JSON.parse(Buffer.from(body.token.split(".")[1]!, "base64url").toString()) as { auth_identity_id: string };
  await insert("member", { id: memberId, email, name: "Anggota Uji" });
  await insert("membership", { id: id("mship"), role: "owner", vendor_id: vendorId, member_id: memberId });
  const metadata = JSON.stringify({ vendor_id: memberId });
  await rows("update auth_identity set app_metadata = $1 where id = $2", [metadata, claims.auth_identity_id]);
  const signIn = await api<{ token: string }>("/auth/vendor/emailpass", { body: { email, password } });
  return { token: signIn.body.token, email };
}

export async function aShop(terms: Record<string, unknown> = {}): Promise<TestShop> {
  const vendorId = id("ven");
  const handle = unique("lapak-");
  const name = `Lapak ${handle}`;
  await insert("vendor", {
    id: vendorId,
    handle,
    state: "approved",
    business_name: name,
    phone: "+6281234567890",
    kecamatan_code: "32.75.05",
    kelurahan_code: "32.75.05.1001",
    street: "Jalan Uji 1",
    rt: "1",
    rw: "2",
    pickup_enabled: true,
    delivery_enabled: true,
    delivery_fee: 7_000,
    ...terms,
  });
  return { id: vendorId, handle, name, ...(await aMember(vendorId)) };
}

export async function aProduct(shop: TestShop, { price = 12_000, stock = 10 } = {}): Promise<TestProduct> {
  const product = {
    id: id("prod"),
    handle: unique("kue-"),
    variantId: id("variant"),
    listingId: id("lst"),
    inventoryItemId: id("iitem"),
    price,
  };
  const priceSetId = id("pset");
  const [place] = await rows<{ channel: string; profile: string; location: string }>(
    `select (select id from sales_channel where deleted_at is null limit 1) as channel,
            (select id from shipping_profile where deleted_at is null limit 1) as profile,
            (select id from stock_location where name = 'Lapak penjual' and deleted_at is null limit 1) as location`,
  );
  await insert("product", { id: product.id, title: "Kue Uji", handle: product.handle, status: "published" });
  await insert("product_variant", { id: product.variantId, title: "Kue Uji", product_id: product.id, manage_inventory: true });
  await insert("price_set", { id: priceSetId });
  await insert("price", { id: id("price"), price_set_id: priceSetId, currency_code: "idr", amount: price, raw_amount: raw(price) });
  await insert("product_variant_price_set", { id: id("pvps"), variant_id: product.variantId, price_set_id: priceSetId });
  await insert("inventory_item", { id: product.inventoryItemId, requires_shipping: true });
  await insert("inventory_level", {
    id: id("ilev"),
    inventory_item_id: product.inventoryItemId,
    location_id: place!.location,
    stocked_quantity: stock,
    raw_stocked_quantity: raw(stock),
    reserved_quantity: 0,
    raw_reserved_quantity: raw(0),
    incoming_quantity: 0,
    raw_incoming_quantity: raw(0),
  });
  const inventory = { variant_id: product.variantId, inventory_item_id: product.inventoryItemId, required_quantity: 1 };
  await insert("product_variant_inventory_item", { id: id("pvitem"), ...inventory });
  await insert("product_sales_channel", { id: id("prodsc"), product_id: product.id, sales_channel_id: place!.channel });
  await insert("product_shipping_profile", { id: id("prodsp"), product_id: product.id, shipping_profile_id: place!.profile });
  await insert("listing", {
    id: product.listingId,
    vendor_id: shop.id,
    product_id: product.id,
    state: "published",
    title: "Kue Uji",
    category_handle: "kue-basah",
    unit: "kotak",
    photos: "[]",
    ingredients: "[]",
    allergens: "[]",
    storage: "ambient",
    shelf_life_days: 3,
  });
  await insert("compliance", {
    listing_id: product.listingId,
    vendor_id: shop.id,
    allowed: true,
    reason_code: "no_permit_needed",
    reason: "",
    halal: "uncertified",
    computed_at: new Date(),
  });
  return product;
}

export async function setStock(product: TestProduct, stock: number): Promise<void> {
  await rows("update inventory_level set stocked_quantity = $1, raw_stocked_quantity = $2 where inventory_item_id = $3", [
    stock,
    raw(stock),
    product.inventoryItemId,
  ]);
}

/** Puts pieces of the product on a booth's shelf, so that the database finds that level before the stall's own. */
export async function consign(product: TestProduct, stocked: number): Promise<void> {
  const booth = id("sloc");
  await insert("stock_location", { id: booth, name: unique("Gerai ") });
  await insert("inventory_level", {
    id: id("ilev"),
    inventory_item_id: product.inventoryItemId,
    location_id: booth,
    stocked_quantity: stocked,
    raw_stocked_quantity: raw(stocked),
    reserved_quantity: 0,
    raw_reserved_quantity: raw(0),
    incoming_quantity: 0,
    raw_incoming_quantity: raw(0),
  });
  await rows(
    `with stall as (delete from inventory_level where inventory_item_id = $1 and location_id <> $2 returning *)
     insert into inventory_level select * from stall`,
    [product.inventoryItemId, booth],
  );
}

export async function setPrice(product: TestProduct, price: number): Promise<void> {
  await rows(
    `update price set amount = $1, raw_amount = $2 where price_set_id =
       (select price_set_id from product_variant_price_set where variant_id = $3)`,
    [price, raw(price), product.variantId],
  );
}

export async function stockOf(product: TestProduct): Promise<{ stocked: number; reserved: number }> {
  const [level] = await rows<{ stocked: number; reserved: number }>(
    "select stocked_quantity::int as stocked, reserved_quantity::int as reserved from inventory_level where inventory_item_id = $1",
    [product.inventoryItemId],
  );
  return level!;
}

let region: Promise<string> | undefined;

export async function aCart(lines: { product: TestProduct; quantity?: number }[], token?: string): Promise<string> {
  region ??= api<{ regions: { id: string }[] }>("/store/regions").then((answer) => answer.body.regions[0]!.id);
  const created = await api<{ cart: { id: string } }>("/store/carts", { token, body: { region_id: await region } });
  const cartId = created.body.cart.id;
  for (const { product, quantity = 1 } of lines) {
    const added = await api(`/store/carts/${cartId}/line-items`, { body: { variant_id: product.variantId, quantity } });
    if (added.status !== 200) throw new Error(`line refused: ${JSON.stringify(added.body)}`);
  }
  return cartId;
}

export const RAWALUMBU = { street: "Jalan Pembeli 5", rt: "3", rw: "7", kelurahan_code: "32.75.05.1001" };

/** A checkout request that is right for these shops, picking everything up and paying cash. */
export function anOrder(shops: TestShop[], expected_total: number, changes: Record<string, unknown> = {}) {
  return {
    idempotency_key: unique("kunci-percobaan-"),
    contact: { name: "Ibu Sari", phone: "0812 3456 7890", email: `${unique("sari")}@lapak.test` },
    deliveries: shops.map((shop) => ({ vendor_id: shop.id, method: "pickup" })),
    payment_method: "cash",
    expected_total,
    ...changes,
  };
}
