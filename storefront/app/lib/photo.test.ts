import { expect, it } from "vitest";
import { largestPhoto, photoSources } from "./photo";

const photo = { id: "a".repeat(32), widths: [160, 320, 640] };

it("offers every width in both formats, smallest first", () => {
  const sources = photoSources(photo, "https://media.test");
  expect(sources.avif.split(", ")).toHaveLength(3);
  expect(sources.avif).toContain(`https://media.test/${photo.id}-160.avif 160w, `);
  expect(sources.webp).toMatch(/-640\.webp 640w$/);
  expect(sources.fallback).toBe(`https://media.test/${photo.id}-320.webp`);
});

it("previews with the largest", () => {
  expect(largestPhoto(photo, "https://media.test")).toBe(`https://media.test/${photo.id}-640.webp`);
});
