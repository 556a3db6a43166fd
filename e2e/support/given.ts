import type { ProductPage } from "@lapak/backend/contracts/catalog";
import type { ListingInput, ListingView } from "@lapak/backend/contracts/listing";
import type { Photo } from "@lapak/backend/contracts/primitives";
import type { ApplicationView, ShopProfile } from "@lapak/backend/contracts/vendor";
import { call, OFFICER, signIn } from "./backend.ts";
import { aFoodPhoto } from "./pictures.ts";

let counter = 0;
/** A word no other journey uses, letters only, so that it can be a name. */
export function uniqueWord(): string {
  counter += 1;
  return `${Date.now()}${counter}`.replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
}

export interface Shop {
  id: string;
  name: string;
  handle: string;
  email: string;
  password: string;
  token: string;
}

/** A vendor whose application waits for an officer, over the same HTTP calls the site makes. */
export async function aSubmittedShop(): Promise<Omit<Shop, "handle">> {
  const word = uniqueWord();
  const person = { name: "Siti Aminah", email: `${word}@lapak.test`, password: "rahasia-dapur-9" };
  const name = `Dapur ${word}`;
  await call("/store/vendor-accounts", { body: person });
  const token = await signIn("vendor", person.email, person.password);
  const { id } = await call<{ id: string }>("/vendor/businesses", { token, body: { business_name: name } });
  await call("/vendor/application", {
    token,
    method: "PATCH",
    body: {
      owner_name: person.name,
      phone: "081298765432",
      kecamatan_code: "32.75.05",
      kelurahan_code: "32.75.05.1002",
      street: "Jl. Melati Raya Blok C No. 7",
      rt: "3",
      rw: "7",
      landmark: "Sebelah Musala Al-Ikhlas",
      sells: ["jajanan"],
      sells_note: "Keripik dan jajanan pasar",
      production_place: "home",
      production_note: "Digoreng setiap pagi di dapur rumah",
      packaging_note: "Plastik tebal dan stiker",
    },
  });
  for (const kind of ["kitchen", "product"]) {
    const form = new FormData();
    form.set("kind", kind);
    form.set("file", new Blob([new Uint8Array(await aFoodPhoto())], { type: "image/jpeg" }), `${kind}.jpg`);
    await call("/vendor/application/evidence", { token, body: form });
  }
  await call("/vendor/application/submit", { token, body: {} });
  return { id, name, email: person.email, password: person.password, token };
}

/** A vendor whose application an officer approved. */
export async function anApprovedShop(profile: Partial<ShopProfile> = {}): Promise<Shop> {
  const submitted = await aSubmittedShop();
  const { id, token } = submitted;
  const officer = await signIn("user", OFFICER.email, OFFICER.password);
  await call(`/admin/vendors/${id}/decisions`, { token: officer, body: { kind: "approve" } });

  const {
    name: _name,
    handle: _handle,
    state: _state,
    default_cash_limit: _limit,
    ...shop
  } = await call<ShopProfile & { name: string; handle: string; state: string; default_cash_limit: number }>("/vendor/shop", { token });
  await call("/vendor/shop", {
    token,
    method: "PUT",
    body: {
      ...shop,
      pickup_enabled: true,
      delivery_enabled: true,
      delivery_fee: 8_000,
      delivery_minimum: 0,
      delivery_zones: [],
      ...profile,
    },
  });
  const application = await call<ApplicationView>("/vendor/application", { token });
  return { ...submitted, handle: application.handle };
}

export interface Product {
  listing: ListingView;
  page: ProductPage;
  title: string;
}

/** A product on sale, already found by the catalogue. */
export async function aProductOnSale(shop: Shop, changes: Partial<ListingInput> = {}): Promise<Product> {
  const form = new FormData();
  form.set("alt", "Keripik singkong di mangkuk");
  form.set("file", new Blob([new Uint8Array(await aFoodPhoto())], { type: "image/jpeg" }), "keripik.jpg");
  const photo = await call<Photo>("/vendor/photos", { token: shop.token, body: form });
  const title = changes.title ?? `Keripik ${uniqueWord()}`;
  const listing = await call<ListingView>("/vendor/products", {
    token: shop.token,
    body: {
      title,
      description: "Renyah dan gurih.",
      category: "keripik-camilan",
      price: 15_000,
      stock: 10,
      unit: "bungkus",
      photos: [photo],
      state: "published",
      ingredients: ["Singkong", "Minyak kelapa", "Garam"],
      allergens: [],
      net_content: 200,
      net_content_unit: "g",
      storage: "ambient",
      // Fresh, so that it needs no permit; journeys about permits say otherwise.
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
    },
  });
  const page = await eventually(() => call<ProductPage>(`/catalog/products/${listing.handle}`));
  return { listing, page, title };
}

async function eventually<T>(ask: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
