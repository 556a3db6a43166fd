/**
 * Words that give an allergen away in a list of ingredients, as vendors write them (domain notes: seven groups that a label must
 * emphasise). A rule of thumb for emphasis only: the declared allergens are always listed in full beside it. The beans that are
 * called *kacang* but are neither peanut nor soy stay plain.
 */
const TELLTALE = [
  ["gandum", "terigu", "gluten", "oat", "semolina", "mi", "mie", "roti", "biskuit", "panir", "malt"],
  ["telur"],
  ["ikan", "teri", "tongkol", "tuna", "bandeng", "tenggiri", "cakalang", "roa", "udang", "ebi", "rebon", "terasi", "petis"],
  ["cumi", "kerang", "kepiting", "rajungan"],
  ["kacang(?! (?:hijau|merah|panjang|polong|kapri|tolo))", "kedelai", "tahu", "tempe", "kecap", "tauco", "oncom"],
  ["susu", "keju", "mentega", "butter", "krim", "yoghurt", "yogurt", "whey", "laktosa"],
  ["mete", "mede", "almond", "kenari", "walnut", "hazelnut", "pistachio"],
  ["sulfit"],
].flat();

const telltale = new RegExp(`(^|[^a-z])(${TELLTALE.join("|")})([^a-z]|$)`, "i");

/** Whether an ingredient must stand out in the list. */
export const isAllergenic = (ingredient: string) => telltale.test(ingredient);
