import type { AllergenCode } from "../reference/labels";
import type { SearchConstraint } from "./constraints";

/** A phrase that was recognised at a token. `constraints` empty: it is taken out of the words without a chip; undefined: it stays as it is. */
export interface PhraseFound {
  length: number;
  constraints?: SearchConstraint[];
  /** Chip value where the constraints do not say it. */
  value?: string;
}

const NO = "(?:ga|gak|gk|g|nggak|ngga|enggak|engga|kagak|kaga|tidak|tdk|tak|bukan|jangan|jgn|no|not)";
const NONE = `(?:tanpa|non|bebas|anti|${NO})(?: -)?`;
const USING = "(?:(?:pake|pakai|pke|pk|mau|suka|kasih|ada|boleh|yang|yg|usah|mengandung|terasa) )*";
const BEFORE = "(?:(?:yang|yg|bisa|mau|minta|siap|ready|bs|harus|wajib|untuk|utk|buat|kirim) )*";

/** First words of the rest of a query → what they mean. The first that fits counts, so exceptions stand before the rule they limit. */
const PHRASES: readonly [pattern: string, meaning: SearchConstraint[] | "stays" | "says nothing", value?: string][] = [
  ["halal bi ?halal", "stays"],
  [`(?:${NONE}|belum) (?:ber ?sertifikat |sertifikat |label |logo )?halal`, "stays"],
  [
    "(?:(?:yang|yg|dijamin|pasti|harus|wajib|sudah|udah|khusus) )*(?:100 (?:% )?)?(?:(?:ber ?)?sertifikat |sertifikasi |label |logo |certified )?halal(?: (?:mui|bpjph|certified|only|(?:ga|gak|nggak|ngga|enggak|kah)(?: \\?)?$))?",
    [{ kind: "halal" }],
  ],

  [`${NO} (?:terlalu|begitu|gitu|seberapa|sangat) (?:pedas|pedes|spicy)`, "says nothing"],
  [`(?:yang |yg )?${NONE} ${USING}(?:pedas|pedes|pedez|pds|spicy|cabai|cabe|cabenya|chili|chilli|rawit)`, [{ kind: "not_spicy" }]],
  ["(?:level|lvl|lv) (?:0|nol)", [{ kind: "not_spicy" }]],

  ["(?:(?:yang|yg|lagi|masih) )*buka (?:puasa|bersama|bareng|24)", "stays"],
  [
    "(?:(?:yang|yg|lagi|masih|sedang|toko|warung) )*buka (?:sekarang|skrg|skrng|skg|skrang|now|saat ini|jam segini)",
    [{ kind: "open_now" }],
  ],
  ["(?:(?:yang|yg) )?(?:lagi|masih|sedang) buka|(?:yang|yg) buka|(?:still )?open now|still open|sekarang buka", [{ kind: "open_now" }]],

  ["siap (?:saji|santap|makan|minum)", "stays"],
  [`${BEFORE}(?:buka )?(?:(?:hari|hr|hri|pagi|siang|sore|malam|malem) ini|today|tonight)`, [{ kind: "ready_today" }]],
  ["(?:ready|redi) ?(?:stok|stock|stk)|readystock|(?:siap|langsung) (?:kirim|antar)|langsung jadi", [{ kind: "ready_today" }]],
  [`${NONE} (?:po|pre ?-? ?order|preorder)`, [{ kind: "ready_today" }]],
  ["po box", "stays"],
  ["(?:open |sistem |bisa |by |buka )?(?:po|p \\. o(?: \\.)?|pre ?-? ?order|preorder|praorder)", [{ kind: "preorder" }]],

  [`${NONE} (?:frozen|beku)`, "says nothing"],
  ["(?:es|frozen|beku) (?:yogurt|yoghurt|beku)", "stays"],
  ["(?:makanan |lauk |stok )?(?:frozen ?food|frozen|froozen|beku)", [{ kind: "frozen" }]],

  [`${NONE} (?:di ?antar|antar|delivery)`, "stays"],
  ["antar (?:kota|jemput|provinsi|negara)", "stays"],
  [
    `${BEFORE}(?:pesan antar|di ?antar(?:kan)?|dianter|antar|anter|delivery|delivered|kirim ke rumah)(?: ke rumah)?`,
    [{ kind: "delivery" }],
  ],
  [`${BEFORE}(?:ambil|jemput) (?:sendiri|di (?:tempat|toko|lapak|warung))|(?:self )?pick ?-? ?up|take ?-? ?away`, [{ kind: "pickup" }]],

  [`${NONE} (?:vegetarian|vegan)`, "says nothing"],
  [
    "(?:menu |makanan |khusus |untuk )?vegan(?: food)?",
    [{ kind: "vegetarian" }, { kind: "without", allergen: "egg" }, { kind: "without", allergen: "milk" }],
    "vegan",
  ],
  ["(?:menu |makanan |khusus |untuk )?(?:vegetarian|vegetaris|vege|veggie)(?: food)?", [{ kind: "vegetarian" }]],

  [
    "(?:yang |yg )?(?:(?:paling )?ter ?dekat|paling (?:dekat|deket)|near ?by|near me|around me|(?:dekat|deket|dkt|sekitar|sekitaran) (?:sini|saya|aku|gue|gw|gua|rumah|kantor|kos|lokasi(?: saya)?))",
    [{ kind: "near_me" }],
  ],
  // The occasion is no word of a title.
  [
    "(?:buat|untuk|utk|bwt) (?:sarapan|makan siang|makan malam|bekal|arisan|pengajian|rapat|acara|keluarga|anak anak|tamu|di ?jual lagi)",
    "says nothing",
  ],
  ["(?:di |daerah |area |wilayah |sekitar |se )+(?:kota )?bekasi(?! (?:timur|barat|utara|selatan|tmr|tim|brt|utr|slt))", "says nothing"],
];

const compiled = PHRASES.map(([pattern, meaning, value]) => ({ pattern: new RegExp(`^(?:${pattern})(?= |$)`, "u"), meaning, value }));

/** What is left out, by allergen group; one word may be in two groups. */
const ALLERGEN_WORDS: readonly [pattern: string, groups: AllergenCode[]][] = [
  ["kacang (?:hijau|ijo|merah|panjang|polong)", []],
  ["susu (?:kedelai|kedele|soya|almond|oat)", []],
  ["(?:kacang )?(?:mete|mede|almond|kenari|hazelnut|pistachio|kacang pohon)|tree nuts?", ["tree_nut"]],
  ["kacang kacangan|kacang - kacangan|nuts?", ["soy_peanut", "tree_nut"]],
  ["kacang(?: tanah)?|peanuts?|kedelai|kedele|soya?", ["soy_peanut"]],
  ["telur|telor|eggs?", ["egg"]],
  ["susu(?: sapi)?|dairy|milk|laktosa|lactose|keju", ["milk"]],
  ["(?:tepung )?terigu|gluten|gandum|wheat", ["gluten"]],
  ["ikan|sea ?food|hasil laut|boga laut|udang|kepiting|cumi|kerang|shrimps?|fish|shellfish", ["fish"]],
  ["sulfit|sulphites?|sulfites?", ["sulphite"]],
];
const allergens = ALLERGEN_WORDS.map(([pattern, groups]) => ({ pattern: new RegExp(`^(?:${pattern})(?= |$)`), groups }));
const WITHOUT = new RegExp(
  `^(?:(?:yang|yg) )?(?:(?:tanpa|non|bebas|no|free from|alergi|alergen|allergic to|${NO} (?:pake|pakai|mengandung|ada|boleh(?: makan)?|bisa makan))(?: -)?(?: (?:sama|terhadap|dari|bahan|ada))*) `,
);
const FREE = /^ (?:- )?free(?= |$)/;
const ALSO = /^ (?:dan|&|atau|sama|\/|,|maupun)(?: tanpa| bebas)? /;

const count = (text: string): number => text.trim().split(" ").length;
const allergenAt = (text: string) => {
  for (const { pattern, groups } of allergens) {
    const match = pattern.exec(text);
    if (match) return { length: match[0].length, groups };
  }
  return undefined;
};

/** "tanpa kacang", "bebas gluten", "gluten free", "alergi udang", "tanpa telur dan susu". */
function withoutAt(text: string): PhraseFound | undefined {
  const without = WITHOUT.exec(text)?.[0];
  const first = allergenAt(text.slice(without?.length ?? 0));
  if (!first) return undefined;
  let taken = (without?.length ?? 0) + first.length;
  const groups = new Set(first.groups);
  if (without === undefined) {
    const free = FREE.exec(text.slice(taken))?.[0];
    if (!free) return undefined;
    taken += free.length;
  } else {
    for (;;) {
      const also = ALSO.exec(text.slice(taken))?.[0];
      const next = also ? allergenAt(text.slice(taken + also.length)) : undefined;
      if (!also || !next || next.groups.length === 0) break;
      taken += also.length + next.length;
      for (const group of next.groups) groups.add(group);
    }
  }
  const constraints = [...groups].map((allergen): SearchConstraint => ({ kind: "without", allergen }));
  return { length: count(text.slice(0, taken)), constraints: constraints.length > 0 ? constraints : undefined };
}

/** Who denies a word does not look for it: "gulai bukan gula", "sambal ga pake terasi". */
const DENIED = new RegExp(`^(?:bukan|bkn|(?:${NO}) (?:pake|pakai|pke|pk)) \\p{L}+(?= |$)`, "u");

/** What the words from a token on say, joined by single blanks. */
export function phraseAt(text: string): PhraseFound | undefined {
  for (const { pattern, meaning, value } of compiled) {
    const match = pattern.exec(text)?.[0];
    if (!match) continue;
    const length = count(match);
    if (meaning === "stays") return { length };
    return { length, constraints: meaning === "says nothing" ? [] : meaning, value };
  }
  const without = withoutAt(text);
  if (without) return without;
  const denied = DENIED.exec(text)?.[0];
  return denied ? { length: count(denied), constraints: [] } : undefined;
}
