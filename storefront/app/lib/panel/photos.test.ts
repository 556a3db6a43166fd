import type { Photo } from "@lapak/backend/contracts/primitives";
import { describe, expect, it } from "vitest";
import { editPhotos, photoEditOf, photosFromForm } from "./photos";

const photo = (digit: string): Photo => ({
  id: digit.repeat(32),
  width: 800,
  height: 600,
  widths: [160, 320, 640],
  color: "#aa5522",
  alt: `foto ${digit}`,
});
const [a, b, c] = [photo("a"), photo("b"), photo("c")];

describe("editPhotos", () => {
  it("moves within the row and stops at its ends", () => {
    expect(editPhotos([a, b, c], { kind: "move", id: c.id, by: -1 })).toEqual([a, c, b]);
    expect(editPhotos([a, b], { kind: "move", id: a.id, by: -1 })).toEqual([a, b]);
    expect(editPhotos([a, b], { kind: "move", id: b.id, by: 1 })).toEqual([a, b]);
  });

  it("adds the same picture once and at most six", () => {
    expect(editPhotos([a], { kind: "add", photo: a })).toEqual([a]);
    const six = ["1", "2", "3", "4", "5", "6"].map(photo);
    expect(editPhotos(six, { kind: "add", photo: a })).toHaveLength(6);
  });

  it("removes and describes by id", () => {
    expect(editPhotos([a, b], { kind: "remove", id: a.id })).toEqual([b]);
    expect(editPhotos([a, b], { kind: "describe", id: b.id, alt: "Nasi uduk" })[1]?.alt).toBe("Nasi uduk");
  });
});

describe("photos in a form", () => {
  it("come back in order with the descriptions typed", () => {
    const form = new FormData();
    for (const [value, alt] of [
      [b, " Sambal "],
      [a, ""],
    ] as const) {
      form.append("photo", JSON.stringify(value));
      form.append("photo_alt", alt);
    }
    expect(photosFromForm(form)).toEqual([
      { ...b, alt: "Sambal" },
      { ...a, alt: "" },
    ]);
  });

  it("ignore what is no photo", () => {
    const form = new FormData();
    for (const value of ["{", "null", '{"id":"../etc"}', JSON.stringify({ ...a, widths: "x" })]) form.append("photo", value);
    expect(photosFromForm(form)).toEqual([]);
  });

  it("are edited by the names of plain buttons", () => {
    expect(photoEditOf(`photo-left:${a.id}`)).toEqual({ kind: "move", id: a.id, by: -1 });
    expect(photoEditOf("save")).toBeNull();
  });
});
