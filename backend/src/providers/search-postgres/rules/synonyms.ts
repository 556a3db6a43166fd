/**
 * Spellings that mean the same word, each line `canonical = variants`. Documents and queries are both rewritten to the canonical one, so a
 * synonym costs nothing when searching. Siblings are not synonyms: cilok and cimol, gula and gulai stay apart.
 */
const LINES = `
kerupuk = krupuk
keripik = kripik, criping
mi = mie, mee
nasi goreng = nasgor
nasi uduk = nasduk
mi goreng = migor, miegor
mi ayam = miayam, mieayam
ayam goreng = amgor
telur = telor
cabai = cabe
sambal = sambel
satai = sate
cokelat = coklat
risoles = risol, rissoles
donat = donut
brownies = brownis, browniz
pempek = empek empek, mpek mpek
lumpia = lunpia
otak otak = otakotak
dimsum = dim sum
siomai = siomay, shumai
bakso = baso
sup = sop
frozen = beku
es = ice
teh = tea
kopi = coffee
pondok gede = pondokgede, pd gede, pdgede
pondok melati = pondokmelati
medan satria = medansatria
rawalumbu = rawa lumbu
bantargebang = bantar gebang
mustikajaya = mustika jaya
jatiasih = jati asih
jatisampurna = jati sampurna
`;

export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [canonical = "", variants = ""] = line.split(" = ");
      return variants.split(", ").map((variant): [string, string] => [variant, canonical]);
    }),
);
