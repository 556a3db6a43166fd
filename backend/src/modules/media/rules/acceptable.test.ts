import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { objectionTo, sniff } from "./acceptable";
import { heightAt, widthsFor } from "./versions";

const bytes = (text: string) => Buffer.from(text, "latin1");

describe("the format of an upload", () => {
  it.each([
    ["\xff\xd8\xff\xe0\x00\x10JFIF", "jpeg"],
    ["\x89PNG\r\n\x1a\n", "png"],
    ["RIFF\x24\x00\x00\x00WEBPVP8 ", "webp"],
    ["\x00\x00\x00\x20ftypavif", "avif"],
    ["<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", undefined],
    ["<?xml version='1.0'?><svg/>", undefined],
    ["GIF89a/*<script>alert(1)</script>*/", undefined],
    ["%PDF-1.7", undefined],
    ["RIFF\x24\x00\x00\x00WAVEfmt ", undefined],
    ["\x00\x00\x00\x18ftypheic", undefined],
    ["", undefined],
  ])("%j is %s", (start, format) => {
    expect(sniff(bytes(start))).toBe(format);
  });
});

describe("which photos are usable", () => {
  it.each([
    [{ width: 4000, height: 3000, pages: 1 }, undefined],
    [{ width: 320, height: 320, pages: 1 }, undefined],
    [{ width: 319, height: 800, pages: 1 }, /terlalu kecil/],
    [{ width: 400, height: 1201, pages: 1 }, /memanjang/],
    [{ width: 800, height: 800, pages: 2 }, /bergerak/],
  ])("%j", (facts, objection) => {
    if (objection) expect(objectionTo(facts)).toMatch(objection);
    else expect(objectionTo(facts)).toBeUndefined();
  });

  it("offers every usable photo in at least two widths, never above its own", () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 12_000 }), fc.integer({ min: 320, max: 12_000 }), (width, height) => {
        const widths = widthsFor(width);
        expect(widths.length).toBeGreaterThanOrEqual(2);
        expect(Math.max(...widths)).toBeLessThanOrEqual(width);
        expect(heightAt(width, { width, height })).toBe(height);
      }),
    );
  });
});
