import type { PermitView } from "@lapak/backend/contracts/permit";
import { call, OFFICER, signIn } from "./backend.ts";
import type { Shop } from "./given.ts";
import { aFoodPhoto } from "./pictures.ts";

const serial = () => String(Date.now()).slice(-9);

async function aVerifiedPermit(shop: Shop, permit: Record<string, unknown>): Promise<PermitView> {
  const { token } = shop;
  const body = { holder: shop.name, scope: "products", listing_ids: [], supersedes_id: null, expires_on: null, ...permit };
  const { id } = await call<PermitView>("/vendor/permits", { token, body });
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(await aFoodPhoto())], { type: "image/jpeg" }), "izin.jpg");
  await call(`/vendor/permits/${id}/evidence`, { token, body: form });
  await call(`/vendor/permits/${id}/submit`, { token, method: "POST" });
  const officer = await signIn("user", OFFICER.email, OFFICER.password);
  await call(`/admin/permits/${id}/decisions`, { token: officer, body: { decision: "verify" } });
  return call<PermitView>(`/vendor/permits/${id}`, { token });
}

/** A P-IRT an officer verified. */
export const aVerifiedPirt = (shop: Shop): Promise<PermitView> =>
  aVerifiedPermit(shop, { kind: "pirt", number: `2063275${serial().slice(-6)}29`, issued_on: "2024-05-02", expires_on: "2029-05-01" });

/** A halal certificate an officer verified. */
export const aVerifiedCertificate = (shop: Shop): Promise<PermitView> =>
  aVerifiedPermit(shop, { kind: "halal", number: `ID3211${serial()}1122`, issued_on: "2022-11-03" });
