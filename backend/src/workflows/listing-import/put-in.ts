import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingInput } from "../../contracts/listing";
import { Problem } from "../../http/problem";
import { COLUMNS, columnOfField, type RowProblem } from "../../modules/listing-import/rules/columns";
import type { Claimed } from "../../modules/listing-import/service";
import { createListingsWorkflow } from "../listing/create-listings";
import { tellSearch } from "../listing/tell-search";
import { updateListingsWorkflow } from "../listing/update-listings";
import { tellWorkflow } from "../outbox/tell";
import { importsOf } from "./imports";
import type { Judged } from "./judge-rows";

interface Creation {
  rowId: string;
  listing: ListingInput;
}
interface Correction {
  rowId: string;
  listing_id: string;
  changes: Partial<ListingInput>;
}

/** The workflow's own words about a row; its fields are those of the form. */
const inColumns = (problem: Problem): RowProblem[] =>
  problem.fields.length > 0
    ? problem.fields.map(({ field, message }) => ({ column: columnOfField(field), message }))
    : [{ column: COLUMNS.title.title, message: problem.message }];

/**
 * Puts a batch through its workflow. What was good a moment ago may be refused now (an officer revoked something); then each goes alone, so that one
 * row does not keep the others out.
 */
async function inBatch<T extends { rowId: string }>(
  container: MedusaContainer,
  batch: T[],
  put: (some: T[]) => Promise<{ id: string; listing_id: string }[]>,
): Promise<void> {
  if (batch.length === 0) return;
  const imports = importsOf(container);
  try {
    await imports.markDone(await put(batch));
  } catch (problem) {
    const [only] = batch;
    if (!(problem instanceof Problem)) throw problem;
    if (batch.length > 1) for (const one of batch) await inBatch(container, [one], put);
    else if (only) await imports.judge([{ id: only.rowId, action: "bad", problems: inColumns(problem) }]);
  }
}

/** Rows of which a product was made before the process died that made it; its search document may never have been asked for. */
async function alreadyMade(container: MedusaContainer, rowIds: string[]): Promise<Set<string>> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string; listing_id: string }[] }>(
      "select import_row_id as id, id as listing_id from listing where import_row_id = any(?)",
      [rowIds],
    );
  if (rows.length > 0) {
    await tellWorkflow(container).run({ input: tellSearch(rows.map(({ listing_id }) => listing_id)) });
    await importsOf(container).markDone(rows);
  }
  return new Set(rows.map(({ id }) => id));
}

/** Puts judged rows of an import into the shop, through the same workflows as the form. May be repeated. */
export async function putIn(container: MedusaContainer, { vendor_id }: Claimed, judged: Judged[]): Promise<void> {
  const imports = importsOf(container);
  const made = await alreadyMade(
    container,
    judged.map(({ row }) => row.id),
  );
  const creations: Creation[] = [];
  const corrections: Correction[] = [];
  for (const { row, judgement } of judged) {
    if (made.has(row.id)) continue;
    if (judgement.action === "create") creations.push({ rowId: row.id, listing: judgement.listing });
    if (judgement.action === "change") corrections.push({ rowId: row.id, listing_id: row.cells.code ?? "", changes: judgement.changes });
    if (judgement.action === "same") await imports.markDone([{ id: row.id, listing_id: row.cells.code ?? null }]);
    if (judgement.action === "bad") await imports.judge([{ id: row.id, action: "bad", problems: judgement.problems }]);
  }
  await inBatch(container, creations, async (some) => {
    const listings = some.map(({ rowId, listing }) => ({ vendor_id, listing, import_row_id: rowId }));
    const { result } = await createListingsWorkflow(container).run({ input: { listings } });
    return some.map(({ rowId }, position) => ({ id: rowId, listing_id: result[position]!.listing_id }));
  });
  await inBatch(container, corrections, async (some) => {
    await updateListingsWorkflow(container).run({ input: { vendor_id, listings: some } });
    return some.map(({ rowId, listing_id }) => ({ id: rowId, listing_id }));
  });
}
