import sharp from "sharp";

let counter = 0;
/** Letters no other shop of the run has in its name. */
const word = () => `${Date.now()}${counter++}`.replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]);

let picture;
const aPicture = () => {
  picture ??= sharp({ create: { width: 800, height: 600, channels: 3, background: "#d9a441" } })
    .jpeg()
    .toBuffer();
  return picture;
};

async function formWithPicture(fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new Blob([await aPicture()], { type: "image/jpeg" }), "foto.jpg");
  return form;
}

/** Shops and products as people make them, over HTTP. */
export function seller({ call, officer }) {
  const asVendor = ({ token, id }) => ({ token, vendorId: id });

  /** A shop the city approved; `terms` overrides its profile (pickup and delivery for Rp8.000 everywhere). */
  async function aShop(terms = {}) {
    const name = word();
    const person = { name: "Siti Aminah", email: `${name}@lapak.test`, password: "rahasia-dapur-9" };
    await call.must("/store/vendor-accounts", { body: person });
    const token = await call.token("vendor", person);
    const { id } = await call.must("/vendor/businesses", { token, body: { business_name: `Dapur ${name}` } });
    const shop = { id, token, name: `Dapur ${name}`, email: person.email, password: person.password };
    const own = asVendor(shop);
    await call.must("/vendor/application", { ...own, method: "PATCH", body: APPLICATION });
    for (const kind of ["kitchen", "product"]) {
      await call.must("/vendor/application/evidence", { ...own, body: await formWithPicture({ kind }) });
    }
    await call.must("/vendor/application/submit", { ...own, body: {} });
    await call.must(`/admin/vendors/${id}/decisions`, { token: await officer(), body: { kind: "approve" } });
    const { name: _, handle, state: __, default_cash_limit: ___, ...profile } = await call.must("/vendor/shop", own);
    await call.must("/vendor/shop", { ...own, method: "PUT", body: { ...profile, ...TERMS, ...terms } });
    return { ...shop, handle };
  }

  /** A product on sale; `changes` overrides its listing. */
  async function aProduct(shop, changes = {}) {
    const own = asVendor(shop);
    shop.photo ??= await call.must("/vendor/photos", { ...own, body: await formWithPicture({ alt: "Keripik singkong di mangkuk" }) });
    const body = { ...LISTING, title: `Keripik ${word()}`, photos: [shop.photo], ...changes };
    const { handle, id } = await call.must("/vendor/products", { ...own, body });
    const page = await untilShown(handle);
    return { listing_id: id, handle, title: body.title, price: body.price, variant_id: page.variant_id };
  }

  /** A P-IRT an officer verified. */
  async function aPermit(shop) {
    const own = asVendor(shop);
    const { id } = await call.must("/vendor/permits", { ...own, body: { ...PERMIT, number: aPirtNumber() } });
    await call.must(`/vendor/permits/${id}/evidence`, { ...own, body: await formWithPicture({}) });
    await call.must(`/vendor/permits/${id}/submit`, { ...own, method: "POST" });
    await call.must(`/admin/permits/${id}/decisions`, { token: await officer(), body: { decision: "verify" } });
    return { id };
  }

  async function untilShown(handle) {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const { status, body } = await call(`/catalog/products/${handle}`);
      if (status === 200) return body;
      if (Date.now() > deadline) throw new Error(`${handle} is not shown: ${status} ${JSON.stringify(body)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  return { asVendor, aShop, aProduct, aPermit };
}

const APPLICATION = {
  owner_name: "Siti Aminah",
  phone: "081298765432",
  kecamatan_code: "32.75.05",
  kelurahan_code: "32.75.05.1002",
  street: "Jl. Melati Raya Blok C No. 7",
  rt: "3",
  rw: "7",
  landmark: "Sebelah musala",
  sells: ["jajanan"],
  sells_note: null,
  production_place: "home",
  production_note: null,
  packaging_note: "Plastik tebal dan stiker",
};

let serial = Date.now() % 10_000;
/** Of Kota Bekasi, kind of container and serial as the number's shape wants them. */
const aPirtNumber = () => `206327501${String(serial++ % 10_000).padStart(4, "0")}29`;

const PERMIT = {
  kind: "pirt",
  holder: "Siti Aminah",
  scope: "products",
  issued_on: "2024-05-02",
  expires_on: "2029-05-01",
  listing_ids: [],
  supersedes_id: null,
};

const TERMS = { pickup_enabled: true, delivery_enabled: true, delivery_fee: 8_000, delivery_minimum: 0, delivery_zones: [] };

const LISTING = {
  description: "Renyah dan gurih.",
  category: "keripik-camilan",
  price: 15_000,
  stock: 10,
  unit: "bungkus",
  state: "published",
  ingredients: ["Singkong", "Minyak kelapa", "Garam"],
  allergens: [],
  net_content: 200,
  net_content_unit: "g",
  storage: "ambient",
  // Fresh, so that it needs no permit.
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
};
