import { inflateSync } from "node:zlib";

/** The words of a PDF as our drawing makes them: fonts by glyph number, each with a table back to characters. Pages follow each other. */
export function pdfText(pdf: Buffer): string {
  const source = pdf.toString("latin1");
  const streams = new Map<number, string>();
  const objects = new Map<number, string>();
  for (const match of source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id, body = ""] = match;
    const stream = /stream\n([\s\S]*)\nendstream$/.exec(body);
    objects.set(Number(id), body.split("stream\n")[0] ?? "");
    if (stream) streams.set(Number(id), unpack(body, stream[1]!));
  }
  const dictionary = (id: string) => objects.get(Number(id)) ?? "";
  const glyphs = new Map<string, Map<string, string>>();
  for (const body of objects.values()) {
    for (const [, name, font] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(dictionary(font!));
      if (unicode) glyphs.set(name!, readTable(streams.get(Number(unicode[1])) ?? ""));
    }
  }
  return [...streams.values()]
    .filter((stream) => stream.includes(" Tf"))
    .map((stream) => wordsOf(stream, glyphs))
    .join(" ")
    .replace(/\s+/g, " ");
}

const unpack = (body: string, stream: string) => {
  const bytes = Buffer.from(stream, "latin1");
  return (body.includes("/FlateDecode") ? inflateSync(bytes) : bytes).toString("latin1");
};

/** `<0001> <0003> [<0041> <0042> <0066 006c>]`: characters of glyphs 1 to 3, in UTF-16; a ligature stands for several. */
function readTable(table: string): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [, from, , list] of table.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi)) {
    [...list!.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, codes], index) => {
      const glyph = (Number.parseInt(from!, 16) + index).toString(16).padStart(4, "0");
      characters.set(glyph, Buffer.from(codes!.replaceAll(" ", ""), "hex").swap16().toString("utf16le"));
    });
  }
  return characters;
}

function wordsOf(stream: string, glyphs: Map<string, Map<string, string>>): string {
  let font = new Map<string, string>();
  let text = "";
  for (const [, name, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = glyphs.get(name) ?? font;
    else {
      const hex = [...shown!.matchAll(/<([0-9a-f]*)>/gi)].map((match) => match[1]).join("");
      text += ` ${(hex.match(/.{4}/g) ?? []).map((glyph) => font.get(glyph) ?? "").join("")}`;
    }
  }
  return text;
}
