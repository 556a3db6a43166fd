import { describe, expect, it } from "vitest";
import { pdfText } from "../../../test/support/pdf-text";
import type { Receipt, ReceiptShop } from "../receipt";
import { drawReceipt } from "./receipt";

const shop = (changes: Partial<ReceiptShop> = {}): ReceiptShop => ({
  number: "LB-7K4M9Q-1",
  name: "Dapur Bu Sri",
  address: "Jl. Mawar 12, RT 003/RW 007, Margahayu, Bekasi Timur 17113",
  nib: "1234567890123",
  state: "placed",
  delivery_method: "vendor_delivery",
  lines: [
    {
      title: "Keripik singkong pedas manis daun jeruk kemasan keluarga besar",
      quantity: 2,
      unit: "bungkus",
      unit_price: 15_000,
      total: 30_000,
    },
    { title: "Kue “Café” ♥ 🎂", quantity: 1, unit: "kotak", unit_price: 120_000, total: 120_000 },
  ],
  discounts: [{ label: "Voucher MERDEKA", amount: 10_000 }],
  delivery_fee: 8_000,
  total: 148_000,
  taxes: [],
  lowered: [],
  refunds: [],
  ...changes,
});

const receipt = (changes: Partial<Receipt> = {}): Receipt => ({
  number: "LB-7K4M9Q",
  placed_at: "2026-11-24T03:00:00Z",
  printed_at: "2026-11-25T10:00:00Z",
  buyer: { name: "Rina Kartika", phone: "+62812•••7890", address: "Jl. Kartini Gang Mawar No. 12, RT 003/RW 007, Margahayu" },
  payment: { method: "bank_transfer", state: "paid", paid_at: "2026-11-24T04:30:00Z" },
  shops: [shop()],
  payment_fee: 0,
  unique_code: 47,
  status_link: "https://lapak.example/pesanan/LB-7K4M9Q",
  ...changes,
});

const textOf = async (paper: Receipt, kind: "group" | "shop" = "group") => pdfText(await drawReceipt(paper, kind));

describe("a receipt on paper", () => {
  it("names seller, goods, discounts, delivery, way of paying and every sum", async () => {
    const text = await textOf(receipt());
    for (const words of [
      "KUITANSI",
      "LB-7K4M9Q",
      "Dipesan 24 Nov 2026, 10.00 WIB",
      "Rina Kartika",
      "Transfer bank",
      "Diterima 24 Nov 2026, 11.30 WIB",
      "Dapur Bu Sri",
      "NIB 1234567890123",
      "2 × Keripik singkong pedas",
      "Rp30.000",
      "Voucher MERDEKA",
      "-Rp10.000",
      "Ongkos kirim",
      "Kode unik transfer",
      "Rp148.047",
      "LUNAS",
      "bukan faktur pajak",
      "halaman 1 dari 1",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("draws what the font knows and leaves out the rest", async () =>
    expect(await textOf(receipt())).toContain("1 × Kue “Café” Rp120.000"));

  it("never calls unconfirmed money paid", async () => {
    for (const state of ["awaiting_payment", "awaiting_confirmation"] as const) {
      const text = await textOf(receipt({ payment: { method: "bank_transfer", state, paid_at: null } }));
      expect(text).toContain("TAGIHAN");
      expect(text).toContain("BELUM DIBAYAR");
      expect(text).not.toContain("LUNAS");
    }
  });

  it("shows what went back and what remains", async () => {
    const refunds = [{ at: "2026-11-26T01:00:00Z", amount: 20_000, reason: "Satu bungkus penyok", in_totals: false }];
    const text = await textOf(receipt({ shops: [shop({ refunds })] }));
    expect(text).toContain("Dikembalikan 26 Nov 2026 · Satu bungkus penyok");
    expect(text).toContain("Rp128.047");
  });

  it("says what became cheaper before it was handed over, and counts it once", async () => {
    const lowered = [{ text: "Keripik: 3 menjadi 2 (stok tinggal dua)", amount: 20_000 }];
    const refunds = [{ at: "2026-11-26T01:00:00Z", amount: 20_000, reason: null, in_totals: true }];
    const text = await textOf(receipt({ shops: [shop({ lowered, refunds })] }));
    expect(text).toContain("Keripik: 3 menjadi 2 (stok tinggal dua), turun Rp20.000");
    expect(text).toContain("Selisih dikembalikan 26 Nov 2026, sudah di luar jumlah");
    expect(text).toContain("Rp148.047");
    expect(text).not.toContain("Dibayar setelah pengembalian");
  });

  it("does not charge for a shop that cancelled before anything was paid", async () => {
    const cancelled = shop({ number: "LB-7K4M9Q-2", name: "Warung Pak Eko", state: "cancelled" });
    const text = await textOf(receipt({ shops: [shop(), cancelled] }));
    expect(text).toContain("Dibatalkan, tidak ditagih");
    expect(text).toContain("Rp148.047");
  });

  it("shows taxes only when there are any", async () => {
    expect(await textOf(receipt())).not.toMatch(/PBJT|PPN/);
    expect(await textOf(receipt({ shops: [shop({ taxes: [{ label: "PBJT 10%", amount: 13_454 }] })] }))).toContain(
      "Termasuk PBJT 10% Rp13.454",
    );
  });

  it("goes on over as many pages as it takes", async () => {
    const lines = Array.from({ length: 60 }, (_, index) => ({
      title: `Jajanan ${index}`,
      quantity: 1,
      unit: "buah",
      unit_price: 1_000,
      total: 1_000,
    }));
    const text = await textOf(receipt({ shops: [shop({ lines })] }), "shop");
    expect(text).toContain("NOTA");
    expect(text).toContain("Jajanan 59");
    expect(text).toContain("halaman 3 dari 3");
  });
});
