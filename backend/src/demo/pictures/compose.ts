import sharp from "sharp";
import type { CategoryHandle } from "../../reference/categories";
import { bamboo, type Cloth, clouds, counter, frost, gingham, kawung, parang, planks, rays, terrazzo, tiles } from "./cloths";
import { Paint } from "./paint";
import { SCENES } from "./recipes";
import { BANNER, bannerOf, paintScene, type Scene } from "./scenes";

/** Table cloths by shelf; a dish's pictures differ by taking them in turn. */
const CLOTHS: Record<CategoryHandle, readonly [Cloth, Cloth, Cloth]> = {
  "makanan-berat": [kawung("#c8643a", "#7d2a12"), kawung("#2f7a74", "#14443f"), planks("#8a5a32")],
  "lauk-matang": [gingham("#c8402f"), planks("#6b4024"), gingham("#2f7a74")],
  "nasi-kotak": [bamboo("#c99248"), parang("#8f3a2a", "#f0c270"), bamboo("#a8743a")],
  jajanan: [rays("#e8a23a", "#d8702a"), gingham("#d8862a"), rays("#d1502c", "#e8823a")],
  "kue-basah": [clouds("#8fb56a", "#f6f0d0"), tiles("#f3e2c0", "#5a8a4a", "#d8862a"), clouds("#e39a86", "#fdf0dc")],
  "kue-kering": [
    terrazzo("#f6d9c4", ["#c2402b", "#d99a2b", "#fffaf0", "#8a4f28"]),
    tiles("#f3dcc0", "#b3543a", "#2f7a74"),
    terrazzo("#cfe0d0", ["#2f7a74", "#f2c12e", "#fffaf0", "#d1502c"]),
  ],
  "roti-bolu": [gingham("#c98a4a"), planks("#b98450"), terrazzo("#f3d0c4", ["#8a4f28", "#fffaf0", "#d98a9a", "#d99a2b"])],
  "keripik-camilan": [rays("#f2b53a", "#f7d06a"), rays("#4f9a8a", "#74b8a4"), rays("#d8643a", "#e8904a")],
  "makanan-beku": [frost("#7fb4cf"), frost("#8fa8d0"), frost("#74bdb8")],
  "sambal-bumbu": [planks("#5a3620"), kawung("#a83a28", "#5a160c"), tiles("#f0d6a8", "#a8442a", "#3f7d33")],
  minuman: [tiles("#f0e2c4", "#2f7a74", "#d8862a"), clouds("#6fb0b8", "#eef6ec"), tiles("#f6dcc8", "#c2553a", "#2a6fa8")],
  "oleh-oleh": [parang("#2a5f6b", "#e9b548"), parang("#7d2a2a", "#f0c270"), kawung("#c99a3a", "#7d4a12")],
};

const WOODS = ["#b07a44", "#8a5a32", "#c99a62"] as const;

const AWNINGS = ["#c8402f", "#2f7a74", "#d8862a", "#3f7d33", "#8f2a3a"] as const;

export interface Picture {
  scene: string;
  category: CategoryHandle;
  /** Another number is another cloth and another arrangement. */
  variant: number;
}

export const pictureKey = ({ scene, category, variant }: Picture) => `${category}/${scene}/${variant}`;

export const bannerKey = (pictures: readonly Picture[]) => `banner/${pictures.map(pictureKey).join("+")}`;

function sceneOf({ scene }: Picture): Scene {
  const found = SCENES[scene];
  if (!found) throw new Error(`No picture is drawn for "${scene}".`);
  return found;
}

const under = (scene: Scene, category: CategoryHandle, turn: number): Cloth => {
  const cloth = CLOTHS[category][turn % 3] as Cloth;
  return scene.kind === "counter" ? counter(cloth, WOODS[turn % 3] as string) : cloth;
};

/** The picture as SVG: the same one for the same name, on every machine. */
export function drawPicture(picture: Picture): string {
  const scene = sceneOf(picture);
  const paint = new Paint(pictureKey(picture));
  return paintScene(paint, scene, under(scene, picture.category, paint.random.int(0, 2) + picture.variant));
}

/** A shop's banner: up to three of its dishes under the awning of a stall. */
export function drawBanner(pictures: readonly [Picture, ...Picture[]]): string {
  const paint = new Paint(bannerKey(pictures));
  const [first, ...others] = pictures.map(sceneOf) as [Scene, ...Scene[]];
  const alike = [first, ...others.filter(({ kind }) => kind === first.kind)];
  const cloth = under(first, pictures[0].category, paint.random.int(0, 2));
  const stripe = paint.random.pick(AWNINGS);
  return paint.document(BANNER.width, BANNER.height, bannerOf(paint, alike, cloth, stripe));
}

/** High quality: what the photo pipeline is fed, as if a vendor had uploaded it. */
export const renderPicture = (svg: string, width?: number): Promise<Buffer> =>
  sharp(Buffer.from(svg)).resize({ width }).jpeg({ quality: 92, chromaSubsampling: "4:4:4" }).toBuffer();
