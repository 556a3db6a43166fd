/**
 * Words of a label that tell how hot a dish is, and that something died for it. Data, reviewed by hand; used on titles and on declared
 * ingredients (catalog/rules/traits.ts). Whole words, lower case, as vendors write them on Indonesian labels.
 */
export const CHILLI =
  "cabai cabe cabaimerah lombok rawit cengek sambal sambel chili chilli lada merica gochujang gochugaru sriracha paprika jalapeno balado rica".split(
    " ",
  );

/** A title that says so promises heat. */
export const HOT =
  "pedas pedes spicy mercon setan geprek balado rica seblak rujak level lada hitam mala gledek jontor neraka penyet dower hot".split(" ");

/** A title that says so promises none, whatever the sambal on the side holds. */
export const NOT_HOT = [
  "tidak pedas",
  "tidak pedes",
  "ga pedas",
  "ga pedes",
  "gak pedas",
  "tanpa cabai",
  "tanpa cabe",
  "non pedas",
  "original",
];

/** Meat, fish and what is made of them. Honey, milk and eggs are not among them: vegetarian here is lacto-ovo, as most here mean it. */
export const FLESH =
  "daging ayam sapi kambing domba bebek itik puyuh babi kerbau kelinci entok ikan udang cumi kerang kepiting rajungan teri ebi rebon terasi petis gelatin rendang iga buntut ceker kikil babat paru hati usus ampela sosis nugget kornet abon bakso baso dendeng ham bacon smoked beef chicken fish tuna salmon tongkol cakalang bandeng lele nila gabus patin kembung tenggiri gurame belut sarden kaldu tulang sumsum tetelan lemak tallow lard surimi seafood tiram roa krecek rambak torpedo jeroan anchovy".split(
    " ",
  );

/** Words that turn a word of flesh into something else: *telur ayam*, *kaldu jamur*, *jamur tiram*, *sosis nabati*. */
export const NOT_FLESH = [
  "telur ayam",
  "telur bebek",
  "telur puyuh",
  "telur itik",
  "telur asin",
  "jamur tiram",
  "kaldu jamur",
  "kaldu sayur",
  "kaldu nabati",
  "lemak nabati",
  "lemak kakao",
  "susu sapi",
  "susu kambing",
  "daun rendang",
  "bumbu rendang",
  "minyak ikan nabati",
  "daging kelapa",
  "daging buah",
  "daging nabati",
  "sosis nabati",
  "jantung pisang",
  "lemak susu",
];
