/**
 * What the search knows about the words of Indonesian food: one file, read and corrected by people.
 *
 * Sources. The spelling on the left is that of KBBI VI daring (https://kbbi.kemdikbud.go.id), the national dictionary. Variants are everyday
 * writing: the words of the domain notes ("Words shoppers type"), non-standard forms KBBI itself refers to the standard one (krupuk → kerupuk,
 * sate → satai, mie → mi, sop → sup, telor → telur), chat abbreviations, and English on menus. A row is added when a person has seen it used,
 * never because a labelled query of the evaluation's sealed half needs it: a test refuses those words here (docs/decisions/0117).
 *
 * Rows are `canonical = variant, variant`. Documents and queries are both written in the canonical spelling.
 */

/** One dish or ingredient, other letters. */
export const SPELLINGS = `
kerupuk = krupuk, kropok
keripik = kripik, criping, ceriping
mi = mie, mee
bakmi = bakmie, bami
mi ayam = miayam, mieayam
telur = telor, endog
cabai = cabe
sambal = sambel
satai = sate, satay
cokelat = coklat, chocolate, choco
risoles = risol, rissoles, rissole, risolles
donat = donut, doughnut
brownies = brownis, browniz, browniess
pempek = empek, empek empek, mpek mpek, pek empek
lumpia = lunpia, loenpia
otakotak = otak otak
dimsum = dim sum
siomai = siomay, shumai, shaomai, somay
bakso = baso
sup = sop, soup
kue = kueh, kuweh
roti bakar = rotbak
gabus pucung = gabus pocung
jamu = djamoe
bolu = boloe
keju = cheese, kiju
susu = milk
singkong = ubi kayu, ketela pohon, cassava
sagu = saguh
kopi = coffee, kofi
teh = tea
es = ice, iced
es krim = ice cream, eskrim
gulai = gule, gulay
santan = santen
tempe = tempeh
tahu = tofu
bumbu = boemboe
pedas = pedes, pedess, pedezz, spicy, hot spicy, mercon, level 1, level 2, level 3, level 4, level 5, level 6, level 7, level 8, level 9, level 10
manis = sweet, maniss
gurih = savory, savoury, gurihh
renyah = kriuk, kres, kriyuk, crunchy, crispy, krispi, krispy
asin = salty
vegetarian = vegetaris, vege, veggie
organik = organic
sehat = healthy
sarapan = breakfast
camilan = cemilan, snack, snek, kudapan, ngemil, nyemil
jajanan = jajan, jajanan pasar
minuman = drink, drinks, beverage, minum
makanan = food, foods
frozen = beku, froozen, frozenfood, frozen food
ulang tahun = ultah, birthday
katering = catering, ketering
nasi kotak = nasi box, nasbox, naskot, rice box
bekal = bento
hampers = parsel, parcel, hamper, bingkisan
lebaran = idul fitri, hari raya
nonhalal = non halal, tidak halal, ga halal, gak halal
tanpa = without, tnp
murah = murmer, murce, cheap
porsi = porsian
jumbo = big size
isi = isian
`;

/** Chat abbreviations and joined names of whole dishes. */
export const ABBREVIATIONS = `
nasi goreng = nasgor, nasgoreng
nasi uduk = nasduk, nasuk
nasi kuning = naskun
nasi padang = naspad
nasi campur = nascam
mi goreng = migor, miegor
mi rebus = mirebus, miebus
ayam goreng = amgor, ayamgor
ayam bakar = aybak, ayambak
ayam geprek = ayprek
es kopi susu = eskopsus, kopsus
es teh manis = esteh manis, es tehmanis
bakso bakar = basobakar, baksobakar
pisang = psg
ikan = ikn
sambal bawang = samwang
telur gulung = lorlung
`;

/** What a menu in English calls it. */
export const ENGLISH = `
nasi goreng = fried rice
mi goreng = fried noodle, fried noodles
mi = noodle, noodles
ayam goreng = fried chicken
ayam bakar = grilled chicken, roasted chicken
ayam = chicken
sapi = beef
kambing = goat, mutton, lamb
ikan = fish
udang = shrimp, prawn
cumi = squid, calamari
telur = egg, eggs
nasi = rice
sambal = chili sauce, chilli sauce
bakso = meatball, meatballs
satai ayam = chicken satay, chicken skewers
satai = skewer, skewers
lumpia = spring roll, spring rolls
kerupuk = cracker, crackers
keripik = chips, crisps
pisang = banana
kelapa = coconut
kacang = peanut, peanuts, nuts
sayur = vegetable, vegetables
roti = bread
kue = cake, cakes
kue kering = cookie, cookies
goreng = fried
bakar = grilled, roasted
rebus = boiled
kukus = steamed
panggang = baked
es teh = ice tea, iced tea
es kopi = ice coffee, iced coffee
madu = honey
bawang = onion
bawang putih = garlic
daging = meat
hati = liver
kulit = skin
pedas = chili, chilli
gula aren = palm sugar, brown sugar
kuning = yellow
bawang merah = shallot, shallots
kentang = potato, potatoes
buntut = oxtail
jagung = corn
alpukat = avocado
stroberi = strawberry
bayam = spinach
wortel = carrot
kol = cabbage
tomat = tomato
jamur = mushroom, mushrooms
sereh = lemongrass
kunyit = turmeric
santan = coconut milk
ubi = sweet potato
kari = curry
vanila = vanilla
mentega = butter
tepung terigu = wheat flour
kepiting = crab
kerang = clam, clams
lele = catfish
teri = anchovy, anchovies
telur asin = salted egg
asap = smoked
ayam suwir = shredded chicken
saus = sauce
`;

/** Shops' and shoppers' words for where, spelt in many ways beside the areas' own names (reference/areas.ts). */
export const PLACE_SHORTS = `
bekasi timur = bektim, bekasi tmr, bekasi tim, bks timur
bekasi barat = bekbar, bekasi brt, bks barat
bekasi utara = bekut, bekasi utr, bks utara
bekasi selatan = beksel, bekasi slt, bks selatan
pekayonjaya = pekayon
kayuringinjaya = kayuringin
kaliabang tengah = kaliabang
bojong rawalumbu = bojong rawa lumbu
`;

/**
 * Words a typo may never turn into one another, in groups of look-alikes: each is its own food. Whoever types one of them has spelt it right.
 */
export const SIBLINGS = `
gula gulai
cilok cimol cireng cilung cilor cimin cibay
kue kuah kuat
teh telur tempe terasi
tahu tape talas
satai santan
penyet setan
padang pedas
kacang kencang
bakso bakpao bakpia bakwan
pangsit pastry
tape tapai
ayam asam
kari kare teri
sagu susu
jamu jamur
otak otakotak
kopi kopyor
madu mede
garang garam
dadar dakar
ubi umbi
gurame gurih
`;

/** Plain words of kitchens: spelt right as they stand, and what a joined or torn word may be made of. */
export const WORDS = `
nasi mi ayam sapi kambing ikan udang cumi kepiting kerang lele nila gurame bandeng teri tongkol tenggiri tuna salmon gabus
es teh kopi susu jeruk lemon jamu sirup air kelapa madu gula aren jahe kunyit kencur asam sereh
bakso satai sambal kerupuk keripik kue roti bolu donat brownies risoles lumpia pempek dimsum siomai sup gulai kari
cilok cimol cireng cilung cilor telur tahu tempe oncom jamur kentang singkong ubi talas jagung pisang nangka durian mangga
bawang cabai rawit terasi kacang mede almond wijen keju cokelat matcha stroberi vanila pandan santan mentega tepung terigu sagu
goreng bakar rebus kukus panggang tumis geprek penyet presto asap kremes balado rica pedas manis gurih asin asam renyah lembut
kuah kering basah segar hangat dingin panas mentah matang daging kulit hati ceker paha dada sayap tulang usus ampela buntut
dodol otakotak bakmi kwetiau bihun makaroni sosis kornet uduk kuning liwet padang campur kotak tumpeng bekal
sayur bayam kangkung wortel kol toge timun tomat daun salad buah apel alpukat semangka melon
bumbu kecap saus mayones merica pala cengkih kemiri ketumbar
`;

/** Roots shoppers and shops bend: "digoreng", "menggoreng", "kuahnya", "terpedas". Only these lose a prefix; anything else is left alone. */
export const ROOTS = `
goreng bakar rebus kukus panggang tumis masak olah sajikan saji isi bumbu kuah santan pedas manis gurih renyah asin masam segar lembut empuk
geprek penyet campur balut celup iris potong giling peras seduh racik kirim antar pesan beli jual suka rasa asap kupas parut taburi tabur
hidang santap makan minum jajan sarap asam nikmat lezat enak murah mahal sehat hangat dingin beku
`;

/** Words with an affix that are foods or shelves of their own, and so are never cut down to their root. */
export const OWN_WORDS = `
gorengan bakaran kukusan rebusan manisan jajanan minuman makanan sarapan camilan masakan olahan tumisan sajian hidangan potongan seduhan
racikan kiriman asapan kuahan isian panggangan campuran santapan jualan pesanan antaran dingin celupan
`;

/** Words that say nothing about which food is meant. */
export const FILLERS = `
ada aja aku atau apa bang bgt banget beli bikin bisa boleh buat cari dan dapat dari dengan deh dong dgn di dkk dll donk enak enaknya for gan
gaes gimana gw gue harga hrg ini itu jual jualan juga kak ke kok kuy lagi laper lapar loh lho mana mantap mantul mau mo mohon murah nih nya of
order pake pakai pengen pengin pesan please pls recommended rekomendasi rekomen saja sama saya si sih the tolong untuk utk with ya yah yang yg
yuk yummy uenak lezat nikmat maknyus gercep terenak doang dunk makan nyari mw yng and beliin dimana
`;

/** Names the ground has beside its kelurahan: estates and crossings everybody in the city uses, with the kecamatan they lie in. */
export const LANDMARKS = `
kemang pratama = rawalumbu
narogong = rawalumbu
galaxy = bekasi-selatan
grand galaxy = bekasi-selatan
summarecon = bekasi-utara
harapan indah = medan-satria
kranggan = jatisampurna
bulak kapal = bekasi-timur
`;
