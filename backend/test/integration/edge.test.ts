import { crc32 } from "node:zlib";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { Photo } from "../../src/contracts/primitives";
import { api, backend } from "../support/backend";
import { aPhoto, formWith } from "../support/photos";
import { aDraft, type Business } from "../support/vendors";

/** Drills 22 and 26 of the reliability notes: what hostile uploads and requests meet. */
let vendor: Business;
beforeAll(async () => {
  vendor = await aDraft();
});

const upload = (content: Buffer | string, file?: { name: string; type: string }) =>
  vendor.call<Photo>("/vendor/photos", { body: formWith(content, { alt: "Risol mayo" }, file) });

const picture = async (name: string) => {
  const response = await fetch(`${backend.url}/media/${name}`);
  return { response, content: Buffer.from(await response.arrayBuffer()) };
};

describe("an uploaded photo", () => {
  it("is published upright in every width, with nothing but its pixels", async () => {
    const { status, body } = await upload(await aPhoto({ width: 800, height: 600 }));
    expect(status).toBe(201);
    const photo = Photo.parse(body);
    expect(photo).toMatchObject({ width: 320, widths: [160, 320], height: 427, alt: "Risol mayo" });

    for (const width of photo.widths) {
      for (const format of ["avif", "webp"]) {
        const { response, content } = await picture(`${photo.id}-${width}.${format}`);
        expect(response.headers.get("content-type")).toBe(`image/${format}`);
        expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
        expect(response.headers.get("x-content-type-options")).toBe("nosniff");
        const { exif, xmp, icc, orientation, ...size } = await sharp(content).metadata();
        expect({ exif, xmp, icc, orientation }).toEqual({});
        expect(size).toMatchObject({ width, height: Math.round((800 * width) / 600) });
        expect(content.includes("KameraRahasia")).toBe(false);
      }
    }
  });

  it("is one picture however often it comes, also at once", async () => {
    const content = await aPhoto();
    const answers = await Promise.all([1, 2, 3, 4].map(() => upload(content)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
  });

  it("carries nothing along that was hung on it", async () => {
    const polyglot = Buffer.concat([await aPhoto(), Buffer.from("<script>alert(document.cookie)</script>PK\x03\x04")]);
    const { status, body } = await upload(polyglot, { name: "foto.html", type: "text/html" });
    expect(status).toBe(201);
    const { content } = await picture(`${body.id}-320.webp`);
    expect(content.includes("script")).toBe(false);
  });

  it("gets a name of ours, whatever it was called", async () => {
    const { status, body } = await upload(await aPhoto(), { name: "../../../etc/passwd.jpg", type: "image/jpeg" });
    expect(status).toBe(201);
    expect((await picture(`${body.id}-160.webp`)).response.status).toBe(200);
  });

  /** A PNG whose header promises four billion pixels. */
  function pixelBomb(): Buffer {
    const header = Buffer.alloc(17);
    header.write("IHDR");
    header.writeUInt32BE(65_535, 4);
    header.writeUInt32BE(65_535, 8);
    header.set([8, 2, 0, 0, 0], 12);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(header));
    return Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d", "hex"), header, check]);
  }
  const frame = (shade: number) => Buffer.alloc(400 * 400 * 3, shade);
  const animation = () =>
    sharp(Buffer.concat([frame(20), frame(220)]), { raw: { width: 400, height: 800, channels: 3, pageHeight: 400 } })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();

  it.each<[string, () => Buffer | string | Promise<Buffer>, RegExp]>([
    ["an SVG with a script", () => "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", /JPG, PNG/],
    ["a GIF that is also a script", () => "GIF89a/*\x00*/=1;alert(1)", /JPG, PNG/],
    ["a page that begins like a JPEG", () => Buffer.from("\xff\xd8\xff<html><script>alert(1)</script>", "latin1"), /rusak/],
    ["a PDF", () => "%PDF-1.7 halo", /JPG, PNG/],
    ["a pixel bomb", pixelBomb, /rusak/],
    ["an animation", animation, /bergerak/],
    ["a thumbnail", () => aPhoto({ width: 300, height: 300 }), /terlalu kecil/],
    ["9 MB", () => Buffer.alloc(9 * 1024 * 1024, 0xff), /8 MB/],
    ["50 MB", () => Buffer.alloc(50 * 1024 * 1024, 0xff), /8 MB/],
    ["an empty file", () => "", /Pilih foto/],
  ])("is refused when it is %s", async (_name, content, message) => {
    const { status, body } = await upload(await content());
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "photo_refused", fields: [{ field: "file", message: expect.stringMatching(message) }] });
  });

  it("comes alone", async () => {
    const form = formWith(await aPhoto());
    form.append("file", new Blob([new Uint8Array(await aPhoto())]), "dua.jpg");
    expect((await vendor.call("/vendor/photos", { body: form })).status).toBe(400);
  });
});

describe("a hostile request", () => {
  const post = (path: string, body: string) =>
    fetch(`${backend.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${vendor.owner.token}`, "x-vendor-id": vendor.id },
      body,
    });

  it.each([
    ["a body of 10 MB", () => JSON.stringify({ business_name: "a".repeat(10_000_000) }), 413],
    ["a nest of 40,000 lists", () => `${"[".repeat(40_000)}${"]".repeat(40_000)}`, 400],
    ["a prototype key", () => '{"business_name":"Dapur","__proto__":{"role":"owner"}}', 400],
    ["a constructor key", () => '{"business_name":{"constructor":{"prototype":{"x":1}}}}', 400],
    ["broken JSON", () => '{"business_name":', 400],
  ])("with %s is refused at once, in Indonesian", async (_name, body, status) => {
    const response = await post("/vendor/businesses", body());
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ code: expect.any(String), message: expect.stringMatching(/^[A-Z].*\.$/), fields: [] });
  });

  it("with 10,000 parameters or a forbidden one is refused in every area", async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `k${i}=`).join("&");
    for (const path of ["/store/products", "/vendor/me", "/admin/orders"]) {
      for (const search of [many, "a[__proto__][x]=1", "fields=id,constructor"]) {
        expect((await api(`${path}?${search}`, { token: vendor.owner.token })).status).toBeGreaterThanOrEqual(400);
      }
    }
    const hundreds = many.slice(0, 2_000);
    expect((await api(`/vendor/me?${hundreds}`, { token: vendor.owner.token })).body).toMatchObject({ code: "too_many_parameters" });
    expect((await api("/store/products?fields=id,constructor")).body).toMatchObject({ code: "forbidden_name" });
  });

  it("gets answers no browser runs or frames", async () => {
    const { headers } = await api("/store/regions");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });
});
