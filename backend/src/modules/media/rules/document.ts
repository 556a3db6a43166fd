import { inflateSync } from "node:zlib";

/** PDF of a certificate: kept as it is, so it must be plain paper. Nothing that runs, opens, sends or hides other files. */

/** Every script is an action of the kind JavaScript. Shorter names would be found by chance in the bytes of pictures. */
const ACTIVE = [
  ...["JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "XFA", "SubmitForm", "ImportData"],
  ...["GoToE", "GoToR", "Movie", "Sound", "Rendition", "Filespec"],
];
const NAMES = new RegExp(`/(?:${ACTIVE.join("|")})(?![A-Za-z0-9_.-])`);
/** Unpacked object streams of a few pages; a bomb is larger. */
const MOST_UNPACKED = 20 * 1024 * 1024;
const LONGEST_DICTIONARY = 4096;
const STREAM = /(?<!end)stream\r?\n/g;

const TOO_ACTIVE = "PDF ini berisi skrip, lampiran, atau formulir. Cetak ulang menjadi PDF biasa, atau unggah fotonya.";
const BROKEN = "PDF ini tidak terbaca. Unggah fotonya, atau simpan ulang sebagai PDF.";
const LOCKED = "PDF ini terkunci kata sandi. Simpan tanpa kata sandi lalu unggah lagi.";

export const isPdf = (content: Buffer): boolean => content.subarray(0, 5).toString("latin1") === "%PDF-";

/** Names may be written with escapes: `/J#61vaScript`. */
const plain = (text: string) => text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

interface Packed {
  dictionary: string;
  body: Buffer;
}

/** Streams that hold objects. Every "stream" is looked at, also one inside another, because a reader may see the file otherwise than we do. */
function packedObjects(content: Buffer, text: string): Packed[] {
  return [...text.matchAll(STREAM)].flatMap((found): Packed[] => {
    const before = text.slice(Math.max(0, found.index - LONGEST_DICTIONARY), found.index);
    const dictionary = plain(before.slice(Math.max(0, before.lastIndexOf("obj"))));
    if (!/\/ObjStm(?![A-Za-z])/.test(dictionary)) return [];
    const start = found.index + found[0].length;
    const end = text.indexOf("endstream", start);
    return [{ dictionary, body: content.subarray(start, end < 0 ? undefined : end) }];
  });
}

/** What keeps a PDF from being kept, as a sentence; null when it may. */
export function documentObjection(content: Buffer): string | null {
  if (!isPdf(content) || !content.subarray(-2048).toString("latin1").includes("%%EOF")) return BROKEN;
  const text = content.toString("latin1");
  const readable = plain(text);
  if (/\/Encrypt(?![A-Za-z])/.test(readable)) return LOCKED;
  if (NAMES.test(readable)) return TOO_ACTIVE;
  let left = MOST_UNPACKED;
  for (const { dictionary, body } of packedObjects(content, text)) {
    const filters = dictionary.match(/\/(?:FlateDecode|LZWDecode|ASCII85Decode|ASCIIHexDecode|RunLengthDecode|Crypt)/g) ?? [];
    if (filters.length > 1 || (filters.length === 1 && filters[0] !== "/FlateDecode")) return BROKEN;
    let unpacked: string;
    try {
      unpacked = (filters.length === 0 ? body : inflateSync(body, { maxOutputLength: left })).toString("latin1");
    } catch {
      return BROKEN;
    }
    left -= unpacked.length;
    if (left <= 0) return BROKEN;
    if (NAMES.test(plain(unpacked))) return TOO_ACTIVE;
  }
  return null;
}
