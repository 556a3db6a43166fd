import type { CategoryHandle } from "../../src/reference/categories";

/** Which half of the evaluation a family's queries belong to. Nobody improves the search by looking at the sealed half (docs/decisions/0117). */
export type Half = "open" | "sealed";

/** A kind of food as a person means it: the truth behind products and queries. */
export interface Dish {
  /** Its clean name, unique. */
  name: string;
  family: string;
  category: CategoryHandle;
  /** Thousands of rupiah. */
  price: readonly [number, number];
  /** Usual heat: 0 none, 1 some, 2 hot. */
  spice: 0 | 1 | 2;
  ingredients: readonly string[];
}

export interface Family {
  key: string;
  half: Half;
  dishes: readonly Dish[];
  /** The family's own words, which no other food shares; sealed ones may not stand in the lexicon. */
  marks: readonly string[];
  /** Other spellings of its own words: `martabag` of `martabak`. */
  spellings: readonly (readonly [variant: string, word: string])[];
  /** What a menu in English calls the dishes that begin so. */
  english: readonly (readonly [english: string, dish: string])[];
  /** Chat words for the dishes that begin so. */
  short: readonly (readonly [short: string, dish: string])[];
}

const SHELVES: Record<string, CategoryHandle> = {
  b: "makanan-berat",
  l: "lauk-matang",
  k: "nasi-kotak",
  j: "jajanan",
  s: "kue-basah",
  c: "kue-kering",
  r: "roti-bolu",
  n: "keripik-camilan",
  f: "makanan-beku",
  a: "sambal-bumbu",
  m: "minuman",
  o: "oleh-oleh",
};

/** `Name shelf from-to spice: ingredient, ingredient` */
function dish(family: string, line: string): Dish {
  const [head = "", ingredients = ""] = line.split(": ");
  const parts = head.split(" ");
  const [shelf = "b", price = "", spice = "0"] = parts.slice(-3);
  const [from = 10, to = 20] = price.split("-").map(Number);
  return {
    name: parts.slice(0, -3).join(" "),
    family,
    category: SHELVES[shelf] ?? "makanan-berat",
    price: [from, to],
    spice: Number(spice) as Dish["spice"],
    ingredients: ingredients.split(", "),
  };
}

const pairs = (text: string) =>
  text === "" ? [] : text.split(", ").map((pair) => pair.split("=") as unknown as readonly [string, string]);

/** `key | marks | dishes ; dishes | variant=word, … | english=dish, … | short=dish, …` */
function families(half: Half, text: string): Family[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [key = "", marks = "", dishes = "", spellings = "", english = "", short = ""] = line.split("|").map((part) => part.trim());
      return {
        key,
        half,
        marks: marks === "" ? [] : marks.split(" "),
        dishes: dishes.split("; ").map((one) => dish(key, one)),
        spellings: pairs(spellings),
        english: pairs(english),
        short: pairs(short),
      };
    });
}

const OPEN = `
nasi goreng | | Nasi Goreng Kampung b 14-24 1: nasi, telur ayam, cabai merah, kecap; Nasi Goreng Seafood b 20-35 1: nasi, udang, cumi, cabai merah, kecap; Nasi Goreng Ayam b 15-25 0: nasi, daging ayam, telur ayam, kecap | | fried rice=Nasi Goreng, seafood fried rice=Nasi Goreng Seafood, chicken fried rice=Nasi Goreng Ayam | nasgor=Nasi Goreng, nasgor seafood=Nasi Goreng Seafood
mi | mi bakmi | Mi Ayam b 12-22 0: mi telur, daging ayam, sawi, kecap; Mi Goreng Jawa b 13-22 1: mi telur, telur ayam, kol, cabai merah; Bakmi Kuah b 15-25 0: mi telur, daging ayam, kaldu ayam | mie=mi, bakmie=bakmi | chicken noodles=Mi Ayam, fried noodles=Mi Goreng Jawa | miegor=Mi Goreng Jawa, mie ayam=Mi Ayam
bakso | bakso | Bakso Urat b 15-28 0: daging sapi, tepung sagu, bawang putih; Bakso Telur b 15-25 0: daging sapi, telur ayam, tepung sagu; Bakso Bakar j 10-20 1: daging sapi, tepung sagu, kecap, cabai rawit | baso=bakso | beef meatball=Bakso Urat, grilled meatballs=Bakso Bakar | baso bakar=Bakso Bakar
sate | sate | Sate Ayam l 18-32 0: daging ayam, kacang tanah, kecap; Sate Kambing l 30-50 0: daging kambing, kecap, bawang merah; Sate Maranggi l 25-40 1: daging sapi, ketumbar, gula aren, cabai rawit | satay=sate | chicken satay=Sate Ayam, goat satay=Sate Kambing |
gulai | gulai | Gulai Kambing l 28-45 1: daging kambing, santan, cabai merah, kunyit; Gulai Nangka l 12-20 1: nangka muda, santan, cabai merah; Gulai Ikan l 20-35 1: ikan kakap, santan, cabai merah | gule=gulai | goat curry gulai=Gulai Kambing |
gula | gula | Gula Aren Cair a 18-35 0: gula aren, air; Gula Semut Aren a 20-38 0: gula aren | | palm sugar=Gula |
ayam | | Ayam Goreng Lengkuas l 15-25 0: daging ayam, lengkuas, kunyit; Ayam Bakar Madu l 18-30 0: daging ayam, madu, kecap; Ayam Geprek Sambal Korek b 13-22 2: daging ayam, tepung terigu, cabai rawit | | fried chicken=Ayam Goreng, grilled chicken=Ayam Bakar | aybak madu=Ayam Bakar Madu
uduk | uduk | Nasi Uduk Betawi b 10-20 1: nasi, santan, telur ayam, kacang tanah, cabai merah; Nasi Kuning Komplet b 12-22 1: nasi, kunyit, santan, telur ayam, cabai merah | | yellow rice=Nasi Kuning Komplet | nasduk=Nasi Uduk Betawi, naskun=Nasi Kuning Komplet
kerupuk | kerupuk | Kerupuk Udang n 12-25 0: udang, tepung tapioka; Kerupuk Kulit n 15-30 0: kulit sapi, garam | krupuk=kerupuk | shrimp crackers=Kerupuk Udang |
keripik | keripik | Keripik Singkong Balado n 10-22 2: singkong, cabai merah, gula; Keripik Tempe n 12-22 0: tempe, tepung beras; Keripik Pisang n 12-25 0: pisang, gula | kripik=keripik, criping=keripik | cassava chips=Keripik Singkong Balado, banana chips=Keripik Pisang |
cilok | cilok | Cilok Bumbu Kacang j 8-15 1: tepung tapioka, kacang tanah, cabai merah; Cilok Kuah Pedas j 10-18 2: tepung tapioka, cabai rawit | | |
cimol | cimol | Cimol Bojot j 8-15 2: tepung tapioka, cabai bubuk; Cimol Keju j 10-16 0: tepung tapioka, keju | | |
cireng | cireng | Cireng Isi Ayam j 10-18 1: tepung tapioka, daging ayam, cabai rawit; Cireng Bumbu Rujak f 15-25 2: tepung tapioka, gula aren, cabai rawit | | |
sambal | | Sambal Bawang a 18-35 2: cabai rawit, bawang merah, minyak; Sambal Matah a 20-35 2: cabai rawit, bawang merah, sereh; Sambal Terasi a 18-32 2: cabai merah, terasi, gula | sambel=sambal | shallot chili sauce=Sambal Bawang |
risoles | risoles | Risoles Mayo j 15-30 0: tepung terigu, telur ayam, mayones, sosis; Risoles Ragout j 15-28 0: tepung terigu, daging ayam, susu, wortel | risol=risoles, rissoles=risoles | | risol mayo=Risoles Mayo
donat | donat | Donat Kentang r 25-42 0: kentang, tepung terigu, telur ayam, mentega; Donat Cokelat Meses r 25-40 0: tepung terigu, cokelat, telur ayam, mentega | donut=donat | potato donut=Donat Kentang |
bolu | bolu brownies | Brownies Kukus r 35-60 0: cokelat, telur ayam, tepung terigu; Bolu Pandan r 35-55 0: telur ayam, tepung terigu, daun pandan; Bolu Gulung Keju r 45-65 0: telur ayam, tepung terigu, keju | brownis=brownies | steamed brownies=Brownies Kukus |
pempek | pempek | Pempek Kapal Selam j 20-35 1: ikan tenggiri, tepung sagu, telur ayam, cabai rawit; Pempek Lenjer f 30-60 1: ikan tenggiri, tepung sagu, cabai rawit | empek-empek=pempek, mpek-mpek=pempek | |
lumpia | lumpia | Lumpia Rebung j 18-30 0: rebung, telur ayam, kulit lumpia; Lumpia Basah j 12-22 1: bengkuang, telur ayam, cabai rawit | loenpia=lumpia | spring roll=Lumpia |
dimsum | dimsum siomai | Dimsum Ayam f 25-45 0: daging ayam, tepung tapioka, udang; Siomai Ikan j 15-28 1: ikan tenggiri, tepung tapioka, kacang tanah, cabai merah | siomay=siomai | | 
sup | sup | Sup Buntut b 45-75 0: buntut sapi, wortel, kentang; Sup Ayam Bening l 14-24 0: daging ayam, wortel, kol | sop=sup | oxtail soup=Sup Buntut, chicken soup=Sup Ayam Bening |
teh | teh | Es Teh Manis m 4-9 0: teh, gula; Es Teh Leci m 10-18 0: teh, leci, gula | | iced tea=Es Teh | esteh manis=Es Teh Manis
kopi | kopi | Es Kopi Susu Gula Aren m 12-22 0: kopi, susu, gula aren; Kopi Bubuk Robusta m 20-45 0: kopi | | iced coffee milk=Es Kopi Susu Gula Aren | kopsus gula aren=Es Kopi Susu Gula Aren
nasi kotak | | Nasi Kotak Ayam Bakar k 22-38 0: nasi, daging ayam, kecap, kacang tanah; Nasi Kotak Ikan k 24-40 1: nasi, ikan nila, cabai merah | | rice box=Nasi Kotak | naskot ayam=Nasi Kotak Ayam Bakar
pucung | pucung gabus | Gabus Pucung l 35-60 1: ikan gabus, kluwek, cabai merah | | |
`;

const SEALED = `
rendang | rendang | Rendang Daging Sapi l 35-60 1: daging sapi, santan, cabai merah; Rendang Jengkol l 18-30 1: jengkol, santan, cabai merah | randang=rendang | beef rendang=Rendang Daging Sapi | rendang dging=Rendang Daging Sapi
rawon | rawon | Rawon Daging b 22-38 1: daging sapi, kluwek, cabai merah | rawoon=rawon | black beef stew rawon=Rawon Daging |
soto | soto | Soto Betawi b 20-35 0: daging sapi, susu, santan; Soto Ayam Lamongan b 14-24 0: daging ayam, kunyit, telur ayam | sotto=soto | chicken soto=Soto Ayam Lamongan |
gado | gado ketoprak pecel | Gado-Gado b 13-22 1: kol, tahu, tempe, kacang tanah, cabai rawit; Ketoprak b 12-20 1: tahu, bihun, kacang tanah, cabai rawit; Pecel Sayur b 11-20 1: bayam, tauge, kacang tanah, cabai merah | ketoprag=ketoprak, pecal=pecel | vegetable salad peanut sauce=Gado-Gado | gado2=Gado-Gado
martabak | martabak | Martabak Manis j 25-55 0: tepung terigu, telur ayam, cokelat, kacang tanah, susu; Martabak Telur j 28-55 0: tepung terigu, telur ayam, daging sapi, daun bawang | martabag=martabak, murtabak=martabak | sweet martabak=Martabak Manis | martab manis=Martabak Manis
bubur | bubur | Bubur Ayam b 10-20 0: beras, daging ayam, kacang kedelai; Bubur Sumsum s 8-15 0: tepung beras, santan, gula aren | bubor=bubur | chicken porridge bubur=Bubur Ayam | buryam=Bubur Ayam
opor | opor tongseng | Opor Ayam l 20-34 0: daging ayam, santan, kemiri; Tongseng Kambing l 30-48 1: daging kambing, santan, kecap, cabai rawit | tongsheng=tongseng | chicken opor=Opor Ayam |
seblak | seblak batagor | Seblak Ceker j 12-22 2: kerupuk, ceker ayam, cabai rawit; Batagor Bandung j 14-25 1: ikan tenggiri, tahu, kacang tanah, cabai merah | sebelak=seblak, batagoor=batagor | | sblk ceker=Seblak Ceker
jajan pasar | serabi klepon lemper onde | Serabi Solo s 12-24 0: tepung beras, santan, gula aren; Klepon s 10-18 0: tepung ketan, gula aren, kelapa; Lemper Ayam s 12-22 0: beras ketan, daging ayam, santan; Onde-Onde s 10-20 0: tepung ketan, kacang hijau, wijen | surabi=serabi, kelepon=klepon | | onde2=Onde-Onde
nastar | nastar kastengel | Nastar Nanas c 50-95 0: tepung terigu, mentega, nanas, telur ayam; Kastengel Keju c 60-110 0: tepung terigu, keju, mentega, telur ayam | nasstar=nastar, kaastengel=kastengel | pineapple tart=Nastar Nanas |
bika | bika legit | Bika Ambon r 40-70 0: tepung tapioka, telur ayam, santan; Lapis Legit r 150-230 0: telur ayam, mentega, kayu manis | bingka=bika | layer cake legit=Lapis Legit |
pepes | pepes pindang | Pepes Ikan Mas l 18-32 1: ikan mas, kemangi, cabai merah; Pindang Bandeng l 20-35 1: ikan bandeng, asam jawa, cabai merah | pepees=pepes, pindhang=pindang | steamed fish pepes=Pepes Ikan Mas |
cendol | cendol dawet kolak | Es Cendol m 8-16 0: tepung beras, santan, gula aren; Es Dawet Ireng m 8-16 0: tepung sagu, santan, gula aren; Kolak Pisang s 10-18 0: pisang, santan, gula aren | cindol=cendol, kolek=kolak, dhawet=dawet | banana compote kolak=Kolak Pisang |
wedang | wedang bandrek | Wedang Jahe m 8-16 0: jahe, gula aren, sereh; Bandrek Susu m 10-18 0: jahe, gula aren, susu | wedhang=wedang, bandreg=bandrek | ginger wedang=Wedang Jahe |
nugget | nugget kebab | Nugget Ayam f 28-50 0: daging ayam, tepung terigu, telur ayam; Kebab Sapi f 30-55 1: daging sapi, tepung terigu, cabai bubuk | naget=nugget, kebap=kebab | chicken nugget=Nugget Ayam |
bebek | bebek | Bebek Goreng Madura l 28-45 2: daging bebek, cabai rawit, kunyit; Bebek Bakar l 28-45 1: daging bebek, kecap, cabai merah | bebeg=bebek | fried bebek=Bebek Goreng Madura |
iga | iga | Iga Bakar Kecap l 45-75 1: iga sapi, kecap, cabai merah; Sop Iga Sapi l 40-65 0: iga sapi, wortel, kentang | igga=iga | grilled iga=Iga Bakar Kecap |
lontong | lontong ketupat | Lontong Sayur b 11-20 1: beras, labu siam, santan, cabai merah; Ketupat Sayur Padang b 13-22 1: beras, nangka muda, santan, cabai merah | lonthong=lontong, kupat=ketupat | | lontong syr=Lontong Sayur
rujak | rujak asinan | Rujak Buah j 12-22 2: mangga, bengkuang, gula aren, cabai rawit, kacang tanah; Asinan Sayur j 14-24 1: kol, tauge, kacang tanah, cabai merah | rojak=rujak | fruit rujak=Rujak Buah |
rengginang | rengginang emping | Rengginang Terasi n 15-28 0: beras ketan, terasi; Emping Melinjo n 20-38 0: melinjo, garam | ranginang=rengginang | |
abon | abon serundeng | Abon Sapi o 35-65 0: daging sapi, gula, ketumbar; Serundeng Kelapa o 18-32 0: kelapa, gula aren, kacang tanah | abbon=abon, srundeng=serundeng | beef floss abon=Abon Sapi |
puding | puding | Puding Cokelat s 18-35 0: cokelat, susu, agar; Puding Mangga s 18-35 0: mangga, susu, agar | pudding=puding | mango pudding=Puding Mangga |
mendoan | mendoan gejrot | Tempe Mendoan j 10-18 0: tempe, tepung terigu, daun bawang; Tahu Gejrot j 10-18 2: tahu, cabai rawit, gula aren | mendowan=mendoan | | 
molen | molen | Pisang Molen j 12-22 0: pisang, tepung terigu, mentega; Molen Kacang Hijau j 12-20 0: kacang hijau, tepung terigu | mollen=molen | |
`;

export const FAMILIES: readonly Family[] = [...families("open", OPEN), ...families("sealed", SEALED)];
export const DISHES: readonly Dish[] = FAMILIES.flatMap(({ dishes }) => dishes);
