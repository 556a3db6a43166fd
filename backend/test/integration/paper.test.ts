import { describe, expect, it } from "vitest";
import type { OrderGroupView } from "../../src/contracts/orders";
import { anOfficer, api, rows } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, RAWALUMBU, type TestShop } from "../support/market";
import { fetchPdf } from "../support/pdf";

async function aPurchase(shops: TestShop[], changes: Record<string, unknown> = {}): Promise<OrderGroupView> {
  const products = await Promise.all(shops.map((shop) => aProduct(shop)));
  const cartId = await aCart(products.map((product) => ({ product, quantity: 2 })));
  const { status, body } = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, {
    body: anOrder(shops, 24_000 * shops.length, changes),
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

const handOver = async (shop: TestShop, orderId: string) => {
  for (const action of ["accept", "ready", "hand-over"]) {
    const body = action === "hand-over" ? { cash_received: true } : {};
    await api(`/vendor/orders/${orderId}/${action}`, { token: shop.token, body });
  }
};

describe("paper", () => {
  it("is one bill for all shops until the money is there, then a receipt", async () => {
    const shops = [await aShop(), await aShop()];
    await rows("update vendor set nib = '1234567890123' where id = $1", [shops[0]!.id]);
    const group = await aPurchase(shops);
    const path = `/admin/order-groups/${group.id}/receipt.pdf`;
    const token = await anOfficer();

    const bill = await fetchPdf(path, token);
    expect(bill).toMatchObject({ status: 200, type: "application/pdf", cache: "private, no-store" });
    for (const words of [
      "TAGIHAN",
      "BELUM DIBAYAR",
      group.number,
      "Ibu Sari",
      shops[0]!.name,
      shops[1]!.name,
      "NIB 1234567890123",
      "Jalan Uji 1",
    ]) {
      expect(bill.text).toContain(words);
    }
    expect(bill.text).toContain("Harus dibayar Rp48.000");

    for (const order of group.orders) await handOver(shops.find(({ handle }) => handle === order.shop.handle)!, order.id);
    const receipt = await fetchPdf(path, token);
    for (const words of ["KUITANSI", "LUNAS", "Tunai saat terima", "Diterima"]) expect(receipt.text).toContain(words);
  });

  it("shows a shop its own part and nobody else's", async () => {
    const shops = [await aShop(), await aShop()];
    const group = await aPurchase(shops);
    const own = group.orders.find(({ shop }) => shop.handle === shops[0]!.handle)!;
    const other = group.orders.find(({ shop }) => shop.handle === shops[1]!.handle)!;

    const note = await fetchPdf(`/vendor/orders/${own.id}/receipt.pdf`, shops[0]!.token);
    expect(note.status).toBe(200);
    for (const words of ["NOTA", own.number, shops[0]!.name, "Harus dibayar Rp24.000"]) expect(note.text).toContain(words);
    for (const foreign of [shops[1]!.name, other.number, "Rp48.000"]) expect(note.text).not.toContain(foreign);
    expect((await fetchPdf(`/vendor/orders/${other.id}/receipt.pdf`, shops[0]!.token)).status).toBe(404);
  });

  it("keeps the shopper's address from a shop that does not bring the goods there", async () => {
    const [brings, keeps] = [await aShop(), await aShop()];
    const deliveries = [
      { vendor_id: brings.id, method: "vendor_delivery" },
      { vendor_id: keeps.id, method: "pickup" },
    ];
    const group = await aPurchase([brings, keeps], { deliveries, address: RAWALUMBU, expected_total: 55_000 });
    const noteFor = (shop: TestShop) =>
      fetchPdf(`/vendor/orders/${group.orders.find((order) => order.shop.handle === shop.handle)!.id}/receipt.pdf`, shop.token);
    expect((await noteFor(brings)).text).toContain(RAWALUMBU.street);
    expect((await noteFor(keeps)).text).not.toContain(RAWALUMBU.street);
  });
});
