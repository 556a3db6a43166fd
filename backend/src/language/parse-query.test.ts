import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchConstraint } from "./constraints";
import { parseQuery } from "./parse-query";

const said = (constraint: SearchConstraint): string => {
  switch (constraint.kind) {
    case "price":
      return `${constraint.min ?? ""}..${constraint.max ?? ""}`;
    case "kecamatan":
      return constraint.value;
    case "near":
      return `near ${constraint.kelurahan ?? constraint.kecamatan}`;
    case "without":
      return `no ${constraint.allergen}`;
    default:
      return constraint.kind;
  }
};

/** query → words | constraints */
const TABLE = `
<20rb → | ..20000
< 20rb → | ..20000
<=20.000 → | ..20000
≤20rb → | ..20000
bakso <20rb → bakso | ..20000
bakso <20k → bakso | ..20000
bakso < rp 20.000 → bakso | ..20000
bakso < Rp. 20.000 → bakso | ..20000
bakso < Rp20000 → bakso | ..20000
bakso di bawah 20 ribu → bakso | ..20000
bakso dibawah 15 ribu → bakso | ..15000
bakso dibawah 15rb → bakso | ..15000
bakso harga di bawah 15rb → bakso | ..15000
bakso yang harganya di bawah 15rb → bakso | ..15000
bakso maks 25rb → bakso | ..25000
bakso maksimal 25 ribu → bakso | ..25000
bakso max 25k → bakso | ..25000
bakso budget 20rb → bakso | ..20000
bakso bujet max 20rb → bakso | ..20000
bakso kurang dari 12,5rb → bakso | ..12500
bakso ga lebih dari 20rb → bakso | ..20000
bakso tidak sampai 20 ribu → bakso | ..20000
bakso under 20k → bakso | ..20000
bakso 20rb ke bawah → bakso | ..20000
bakso 20rb kebawah → bakso | ..20000
bakso 20 ribu max → bakso | ..20000
nasi kotak di bawah dua puluh ribu → nasi kotak | ..20000
nasi kotak dibawah dua puluh lima ribu → nasi kotak | ..25000
cilok dibawah sepuluh ribu → cilok | ..10000
cilok dibawah ceban → cilok | ..10000
cilok max goceng → cilok | ..5000
kue di bawah 1,5jt → kue | ..1500000
kue di bawah 1 juta → kue | ..1000000
>50rb → | 50000..
hampers di atas 100rb → hampers | 100000..
hampers diatas 100.000 → hampers | 100000..
hampers minimal 100 ribu → hampers | 100000..
hampers lebih dari 100rb → hampers | 100000..
hampers mulai dari 100rb → hampers | 100000..
hampers 100rb ke atas → hampers | 100000..
hampers 100rb keatas → hampers | 100000..
20-50 ribu → | 20000..50000
20-50rb → | 20000..50000
bakso 20-50rb → bakso | 20000..50000
bakso 20rb-50rb → bakso | 20000..50000
bakso 20rb - 50rb → bakso | 20000..50000
bakso 20k–50k → bakso | 20000..50000
bakso 20.000-50.000 → bakso | 20000..50000
bakso rp 20.000 - rp 50.000 → bakso | 20000..50000
bakso 20 sampai 50 ribu → bakso | 20000..50000
bakso 20rb s/d 50rb → bakso | 20000..50000
bakso antara 20 dan 50 ribu → bakso | 20000..50000
bakso harga 10rb sampe 20rb → bakso | 10000..20000
bakso 50-20rb → bakso | 20000..50000
bakso >10rb <20rb → bakso | 10000..20000
bakso <20rb >30rb → bakso | 30000..
bakso <20rb <15rb → bakso | ..15000
es kopi susu 20rb → es kopi susu |
es kopi susu 20k → es kopi susu |
es kopi susu rp 20.000 → es kopi susu |
ayam geprek sepuluh ribu → ayam geprek |
cilok isi 10 → cilok isi 10 |
cilok isi 10-20 → cilok isi 10 20 |
donat 10-20 pcs → donat 10 20 pcs |
donat min 10 pcs → donat min 10 pcs |
donat max 5 pcs → donat max 5 pcs |
keripik < 500 gr → keripik 500 gr |
keripik <500gr → keripik 500gr |
air 600 ml → air 600 ml |
mi ayam level 5 → mi ayam pedas |
bakso < 20 → bakso 20 |
bakso di bawah 5 km → bakso bawah 5 km |
bakso dibawah 30 menit → bakso dibawah 30 menit |
nasi goreng 24 jam → nasi goreng 24 jam |
kue ulang tahun ke 17 → kue ulang tahun 17 |
7 up → 7 up |
halal → | halal
bakso halal → bakso | halal
bakso yg halal → bakso | halal
bakso yang sudah bersertifikat halal → bakso | halal
bakso sertifikat halal → bakso | halal
bakso halal mui → bakso | halal
bakso 100% halal → bakso | halal
bakso dijamin halal → bakso | halal
bakso halal ga? → bakso | halal
bakso halal ga pedas → bakso | halal, not_spicy
HALAL!!! → | halal
bakso tidak halal → bakso nonhalal |
bakso non halal → bakso nonhalal |
bakso non-halal → bakso nonhalal |
nonhalal → nonhalal |
babi ga halal → babi nonhalal |
bakso belum halal → bakso belum halal |
tanpa label halal → tanpa label halal |
catering halal bihalal → katering halal bihalal |
ga pedes → | not_spicy
bakso ga pedes → bakso | not_spicy
bakso gak pedas → bakso | not_spicy
bakso nggak pedes → bakso | not_spicy
bakso tidak pedas → bakso | not_spicy
bakso tdk pedas → bakso | not_spicy
bakso yang ga pedesss → bakso | not_spicy
bakso non pedas → bakso | not_spicy
bakso ga pake cabe → bakso | not_spicy
bakso tanpa cabai → bakso | not_spicy
bakso jangan pedes → bakso | not_spicy
bakso not spicy → bakso | not_spicy
bakso no spicy → bakso | not_spicy
seblak level 0 → seblak | not_spicy
bakso pedas → bakso pedas |
bakso pedes banget → bakso pedas |
bakso ga terlalu pedas → bakso |
sambal cabe → sambal cabai |
bakso tanpa sambal → bakso tanpa sambal |
buka sekarang → | open_now
bakso buka sekarang → bakso | open_now
bakso yang buka skrg → bakso | open_now
bakso yang masih buka → bakso | open_now
bakso lagi buka → bakso | open_now
bakso yg buka → bakso | open_now
bakso open now → bakso | open_now
menu buka puasa → menu buka puasa |
takjil buka puasa → takjil buka puasa |
paket buka bersama → paket buka bersama |
yang buka 24 jam → buka 24 jam |
nasi kotak hari ini → nasi kotak | ready_today
nasi kotak bisa hari ini → nasi kotak | ready_today
nasi kotak kirim hari ini → nasi kotak | ready_today
nasi kotak siap hari ini → nasi kotak | ready_today
kue untuk sore ini → kue | ready_today
kue malam ini → kue | ready_today
kue today → kue | ready_today
kue ready stock → kue | ready_today
kue ready stok → kue | ready_today
kue siap kirim → kue | ready_today
kue tanpa po → kue | ready_today
kue non PO → kue | ready_today
kue hari raya → kue lebaran |
bumbu siap saji → bumbu siap saji |
kue hari ibu → kue hari ibu |
nasi uduk dekat rawalumbu → nasi uduk | near rawalumbu
nasi uduk deket rawa lumbu → nasi uduk | near rawalumbu
nasi uduk sekitar pd gede → nasi uduk | near pondok-gede
nasi uduk pondokgede → nasi uduk | pondok-gede
nasi uduk pondok gede → nasi uduk | pondok-gede
nasi uduk PONDOK-GEDE → nasi uduk | pondok-gede
nasi uduk pd. gede → nasi uduk | pondok-gede
nasi uduk di pdgede → nasi uduk | pondok-gede
nasi uduk bekasi timur → nasi uduk | bekasi-timur
nasi uduk bektim → nasi uduk | bekasi-timur
nasi uduk di bekasi brt → nasi uduk | bekasi-barat
nasi uduk jatiasih → nasi uduk | jatiasih
nasi uduk daerah jati asih → nasi uduk | jatiasih
nasi uduk kec. mustika jaya → nasi uduk | mustikajaya
nasi uduk kecamatan medan satria → nasi uduk | medan-satria
nasi uduk kranji → nasi uduk | near 32.75.02.1002
nasi uduk dekat kranji → nasi uduk | near 32.75.02.1002
nasi uduk pekayon → nasi uduk | near 32.75.04.1001
nasi uduk harapan indah → nasi uduk harapan indah |
nasi uduk di harapan indah → nasi uduk | medan-satria
nasi uduk kemang pratama → nasi uduk | rawalumbu
nasi uduk rawalumbuu → nasi uduk | rawalumbu
nasi uduk dekat rawalmbu → nasi uduk | near rawalumbu
nasi uduk pondok gde → nasi uduk | pondok-gede
nasi uduk rawalumbu jatiasih → nasi uduk | rawalumbu, jatiasih
nasi uduk dekat sini → nasi uduk | near_me
nasi uduk terdekat → nasi uduk | near_me
nasi uduk deket rumah → nasi uduk | near_me
nasi uduk near me → nasi uduk | near_me
nasi uduk di bekasi → nasi uduk |
nasi uduk kota bekasi → nasi uduk kota bekasi |
oleh-oleh khas bekasi → oleh khas bekasi |
bakso pejuang → bakso pejuang |
bakso di pejuang → bakso | near 32.75.06.1003
es krim galaxy → es krim galaxy |
sate padang → satai padang |
soto betawi → soto betawi |
bakso malang → bakso malang |
dodol garut → dodol garut |
frozen → | frozen
dimsum frozen → dimsum | frozen
dimsum frozen food → dimsum | frozen
makanan beku → | frozen
dimsum tidak frozen → dimsum |
frozen yogurt → frozen yogurt |
kue PO → kue | preorder
kue sistem PO → kue | preorder
kue open po → kue | preorder
kue pre order → kue | preorder
kue pre-order → kue | preorder
kue preorder → kue | preorder
nasi kotak bisa diantar → nasi kotak | delivery
nasi kotak delivery → nasi kotak | delivery
nasi kotak pesan antar → nasi kotak | delivery
nasi kotak ambil sendiri → nasi kotak | pickup
nasi kotak pick up → nasi kotak | pickup
katering antar jemput → katering antar jemput |
tanpa kacang → | no soy_peanut
kue tanpa kacang → kue | no soy_peanut
kue bebas kacang → kue | no soy_peanut
kue ga pake kacang → kue | no soy_peanut
kue no peanut → kue | no soy_peanut
kue tanpa kacang mete → kue | no tree_nut
kue nut free → kue | no soy_peanut, no tree_nut
kue tanpa telur → kue | no egg
kue tanpa telor dan susu → kue | no egg, no milk
kue dairy-free → kue | no milk
kue gluten free → kue | no gluten
kue bebas gluten → kue | no gluten
nasi goreng alergi udang → nasi goreng | no fish
nasi goreng tanpa seafood → nasi goreng | no fish
kue tanpa gula → kue tanpa gula |
kue tanpa pengawet → kue tanpa pengawet |
bakso tanpa msg → bakso tanpa msg |
bubur tanpa kacang hijau → bubur tanpa kacang hijau |
kue kacang → kue kacang |
susu kedelai → susu kedelai |
telur gulung → telur gulung |
ikan bakar tanpa tulang → ikan bakar tanpa tulang |
gulai bukan gula → gulai |
sambal ga pake terasi → sambal |
nasi uduk buat sarapan → nasi uduk |
sarapan nasi uduk → sarapan nasi uduk |
nasi kotak untuk pengajian → nasi kotak |
vegetarian → | vegetarian
nasi kotak vegetarian → nasi kotak | vegetarian
menu vege → | vegetarian
vegan → | vegetarian, no egg, no milk
nasi uduk halal <20rb dekat rawalumbu → nasi uduk | ..20000, halal, near rawalumbu
nasgor ga pedes dibawah 20rb buka sekarang → nasi goreng | ..20000, not_spicy, open_now
mau beli cilok yang ga pedes dong di jatiasih → cilok | not_spicy, jatiasih
frozen dimsum halal tanpa udang 30-60rb → dimsum | 30000..60000, frozen, halal, no fish
katering vegetarian hari ini bisa diantar → katering | vegetarian, ready_today, delivery
nasi uduk mpok iyah → nasi uduk mpok iyah |
dapur bu tini rendang → dapur bu tini rendang |
warung teh ani → warung teh ani |
'; drop table product; -- → drop table product |
price:[0 TO 5] AND halal=true → price 0 to 5 true | halal
`;
const CASES = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [query = "", meaning = ""] = line.split(" → ");
    const [words = "", constraints = ""] = meaning.split("|");
    return [query, words.trim(), constraints.trim()] as const;
  });

describe("parseQuery", () => {
  it("is tried on enough queries", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(150);
  });

  it.each(CASES)("%s → %s | %s", (query, words, constraints) => {
    const parsed = parseQuery(query);
    expect([parsed.words.join(" "), parsed.constraints.map(said).join(", ")]).toEqual([words, constraints]);
  });

  it.each(["", "   ", "🍜🍜", "\u0000", "%%%", "<", "<<<>>>", "rp", "di", "dekat", "tanpa", "20-"])(
    "%j asks nothing but its words",
    (query) => {
      expect(parseQuery(query).constraints).toEqual([]);
    },
  );

  it("shows what it understood, and the query without each", () => {
    expect(parseQuery("Nasi  uduk HALAL <20rb dekat Rawalumbu").chips).toEqual([
      { text: "HALAL", kind: "halal", value: "", remove: "Nasi uduk <20rb dekat Rawalumbu" },
      { text: "<20rb", kind: "price", value: "-20000", remove: "Nasi uduk HALAL dekat Rawalumbu" },
      { text: "dekat Rawalumbu", kind: "near", value: "rawalumbu", remove: "Nasi uduk HALAL <20rb" },
    ]);
    expect(parseQuery("halal bakso halal").chips).toEqual([{ text: "halal", kind: "halal", value: "", remove: "bakso" }]);
    expect(parseQuery("kue vegan").chips).toEqual([{ text: "vegan", kind: "vegetarian", value: "vegan", remove: "kue" }]);
  });

  const pieces = fc.constantFrom(
    ..."halal <20rb 20-50rb dekat rawalumbu pondok gede tidak ga pedas tanpa kacang telur dan frozen po buka sekarang hari ini bakso 20rb di bawah vegan nasi".split(
      " ",
    ),
  );

  it("says less without each of its chips, down to nothing", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        let query = parts.join(" ");
        for (let taps = 0; taps <= parts.length; taps += 1) {
          const [chip] = parseQuery(query).chips;
          if (!chip) return;
          expect(chip.remove.length).toBeLessThan(query.length);
          query = chip.remove;
        }
        expect(parseQuery(query).chips).toEqual([]);
      }),
    );
  });

  it("understands the same in any order of independent wishes", () => {
    const wishes = ["halal", "<20rb", "ga pedes", "di jatiasih", "buka sekarang", "frozen", "vegetarian", "hari ini"];
    fc.assert(
      fc.property(fc.shuffledSubarray(wishes), (chosen) => {
        const kinds = (query: string) => parseQuery(query).constraints.map(said).sort();
        expect(kinds(["bakso", ...chosen].join(" "))).toEqual(chosen.flatMap((wish) => kinds(wish)).sort());
      }),
    );
  });

  it("takes any text, in bounded time and memory", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { words, rest, chips } = parseQuery(text);
        expect(words.length).toBeLessThanOrEqual(8);
        expect(rest.length).toBeLessThanOrEqual(300);
        for (const chip of chips) expect(chip.text.length).toBeGreaterThan(0);
      }),
    );
    for (const piece of ["nasi ", "🍜", "<", "tanpa kacang ", "di ", "\u0000", "yang ", "satu ", "1"]) {
      const started = performance.now();
      expect(parseQuery(piece.repeat(10_000)).words.length).toBeLessThanOrEqual(8);
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});
