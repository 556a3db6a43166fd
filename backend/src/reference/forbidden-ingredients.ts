/**
 * Words of a label that leave no doubt that food is not halal, as vendors here write them: pig, dog and blood (UU 33/2014 art. 18), and drinks that
 * intoxicate (MUI fatwa 10/2018). Food made with them needs no certificate and must say "tidak halal" (art. 26). From memory, not checked against the
 * gazette. What may be either is not among them, officers look at it: ham and bacon may be beef, angciu and mirin are sold halal as well, rum is
 * mostly a flavour, anggur a fruit.
 */
export const FORBIDDEN_WORDS = [
  ...["babi", "celeng", "samcan", "pork", "lard", "daging b2", "anjing", "saren", "marus", "darah ayam", "darah sapi"],
  ...["arak", "tuak", "bir", "beer", "wine", "sake", "soju", "whisky", "wiski", "vodka", "brendi"],
] as const;

/** Foods that carry such a word and are none of it. */
export const NOT_FORBIDDEN = ["bir pletok"] as const;

/** What stands before a forbidden word to deny it: *tanpa babi*, *bukan minyak babi*, *non pork*. */
export const DENIALS = ["tanpa", "bukan", "bebas", "no", "non", "anti"] as const;
