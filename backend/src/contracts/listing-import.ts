import { z } from "zod";
import { PageNumber, Timestamp } from "./primitives";

/** Files of products: `/vendor/imports` takes them in, `/vendor/product-files` gives them out. */
export const FileFormat = z.enum(["xlsx", "csv"]).default("xlsx");

/** Nothing of a file is put in before its state is `checked` and the vendor says so. Counts are of its rows. */
export const ImportView = z.strictObject({
  id: z.string(),
  file_name: z.string(),
  state: z.enum(["checking", "checked", "importing", "done", "cancelled", "failed"]),
  total: z.int(),
  judged: z.int(),
  create: z.int(),
  change: z.int(),
  /** Nothing differs from what stands. */
  same: z.int(),
  bad: z.int(),
  /** Put in so far, those that change nothing included. */
  done: z.int(),
  created_at: Timestamp,
  finished_at: Timestamp.nullable(),
});
export type ImportView = z.infer<typeof ImportView>;

/** `GET /vendor/imports`: the last ten. */
export const ImportList = z.strictObject({ imports: z.array(ImportView) });
export type ImportList = z.infer<typeof ImportList>;

/** `GET /vendor/imports/:id/rows?show=bad&page=1`. */
export const ImportRowQuery = z.strictObject({ show: z.enum(["bad", "create", "change", "same"]).default("bad"), page: PageNumber });
export const ImportRowList = z.strictObject({
  rows: z.array(
    z.strictObject({
      /** As the spreadsheet program counts. */
      number: z.int(),
      title: z.string(),
      problems: z.array(z.strictObject({ column: z.string(), message: z.string() })),
      changes: z.array(z.strictObject({ column: z.string(), before: z.string(), after: z.string() })),
      done: z.boolean(),
      listing_id: z.string().nullable(),
    }),
  ),
  page: z.int(),
  has_next: z.boolean(),
});
export type ImportRowList = z.infer<typeof ImportRowList>;

/** A shop with more products than one file takes gets them in parts. */
export const ExportQuery = z.strictObject({ format: FileFormat, part: z.coerce.number().int().min(1).max(500).default(1) });
export const FileQuery = z.strictObject({ format: FileFormat });
