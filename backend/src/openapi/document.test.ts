import { sep } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { PageNumber } from "../contracts/primitives";
import { ProductList } from "../contracts/product-search";
import { openApiDocument, operationId } from "./document";
import { referencePage, shape } from "./page";
import { pathOf, type Route } from "./route-table";

const route: Route = {
  area: "vendor",
  method: "POST",
  path: "/vendor/things/{id}",
  contract: {
    summary: "Simpan <benda>",
    query: z.strictObject({ page: PageNumber, note: z.string() }),
    body: z.strictObject({ name: z.string().default("x") }),
    response: z.strictObject({ list: ProductList }),
    status: 201,
  },
};

describe("openApiDocument", () => {
  const document = openApiDocument([route], "http://localhost:9000");
  const operation = document.paths["/vendor/things/{id}"]?.post;

  it("reads path and query parameters from the schemas", () => {
    const named = operation?.parameters.map(({ name, in: place, required }) => ({ name, place, required }));
    expect(named).toEqual([
      { name: "x-vendor-id", place: "header", required: false },
      { name: "id", place: "path", required: true },
      { name: "page", place: "query", required: false },
      { name: "note", place: "query", required: true },
    ]);
  });

  it("lets a body leave out what has a default", () => {
    expect(operation?.requestBody?.content["application/json"]?.schema).toMatchObject({ additionalProperties: false });
    expect(operation?.requestBody?.content["application/json"]?.schema).not.toHaveProperty("required");
  });

  it("points to named schemas instead of repeating them", () => {
    expect(operation?.responses["201"]?.content?.["application/json"]?.schema).toMatchObject({
      properties: { list: { $ref: "#/components/schemas/ProductList" } },
    });
    expect(Object.keys(document.components.schemas)).toContain("ProductCard");
  });

  it("describes uploads and pictures", () => {
    const contract = { ...route.contract, query: undefined, upload: "file", answers: "image/*" };
    const upload = openApiDocument([{ ...route, contract }], "http://localhost:9000").paths[route.path]?.post;
    expect(upload?.requestBody?.content["multipart/form-data"]?.schema).toMatchObject({
      properties: { file: { format: "binary" }, name: { type: "string" } },
      required: ["file"],
    });
    expect(Object.keys(upload?.responses["201"]?.content ?? {})).toEqual(["image/*"]);
  });

  it("promises the errors a route can answer", () => {
    expect(Object.keys(operation?.responses ?? {})).toEqual(["201", "400", "401", "404", "409"]);
  });

  it("escapes what it prints", () => {
    expect(referencePage(document)).toContain("Simpan &lt;benda&gt;");
  });
});

describe("names", () => {
  it.each([
    ["vendor/products/[id]/route.ts", "/vendor/products/{id}"],
    ["catalog/route.js", "/catalog"],
  ])("%s is %s", (file, path) => {
    expect(pathOf(file.replaceAll("/", sep))).toBe(path);
  });

  it("makes one word of method and path", () => {
    expect(operationId({ method: "GET", path: "/vendor/order-groups/{id}" })).toBe("getVendorOrderGroupsById");
  });

  it("says shapes in few words", () => {
    expect(shape({ enum: ["a", "b"] })).toBe("a | b");
    expect(shape({ enum: Array.from({ length: 12 }, (_, i) => i) })).toBe("salah satu dari 12 pilihan");
    expect(shape({ anyOf: [{ type: "string" }, { type: "null" }] })).toBe("string | null");
  });
});
