import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { documentObjection } from "./document";

const pdf = (body: string) =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${body}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`, "latin1");
const packed = (objects: string, dictionary = "/Type /ObjStm /Filter /FlateDecode") =>
  pdf(`2 0 obj\n<< ${dictionary} >>\nstream\n${deflateSync(Buffer.from(objects)).toString("latin1")}\nendstream\nendobj`);

describe("a PDF as evidence", () => {
  it.each([
    ["plain paper", pdf("2 0 obj\n<< /Type /Page >>\nendobj"), true],
    ["compressed objects", packed("<< /Type /Page >>"), true],
    ["pictures whose bytes look like a name", pdf("2 0 obj\n<< /Subtype /Image >>\nstream\n\x00/JS \x01\nendstream\nendobj"), true],
    ["a script", pdf("2 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj"), false],
    ["a script in disguise", pdf("2 0 obj\n<< /S /J#61vaScript >>\nendobj"), false],
    ["a script in compressed objects", packed("<< /S /JavaScript /JS (x) >>"), false],
    ["compressed objects in disguise", packed("<< /S /JavaScript >>", "/Type /Obj#53tm /Filter /FlateDecode"), false],
    ["objects in an encoding we do not read", packed("<< >>", "/Type /ObjStm /Filter [/ASCII85Decode /FlateDecode]"), false],
    ["a program to start", pdf("<< /S /Launch /F (calc.exe) >>"), false],
    ["an attachment", pdf("<< /Type /EmbeddedFile >>"), false],
    ["a lock", pdf("<< /Encrypt 5 0 R >>"), false],
    ["a page in disguise", Buffer.from("<html>%PDF-1.7 %%EOF"), false],
    ["half a file", Buffer.from("%PDF-1.7\n1 0 obj"), false],
  ])("%s", (_, content, accepted) => {
    expect(documentObjection(content) === null).toBe(accepted);
  });

  it("does not unpack a bomb", () => {
    expect(documentObjection(packed(" ".repeat(40 * 1024 * 1024)))).toMatch(/tidak terbaca/);
  });
});
