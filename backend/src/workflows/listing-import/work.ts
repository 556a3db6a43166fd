import type { MedusaContainer } from "@medusajs/framework/types";
import type { Claimed } from "../../modules/listing-import/service";
import { isStopped } from "../../modules/vendor/rules/lifecycle";
import { workerOf } from "../../queue/worker";
import { noticeMessage } from "../notice/notice";
import { tellWorkflow } from "../outbox/tell";
import { vendorRow } from "../vendor/steps/change-vendor";
import { importsOf, oneImport } from "./imports";
import { judgeRows } from "./judge-rows";
import { putIn } from "./put-in";

/** Small enough that a batch ends well within the lease, and that the bar moves. */
const CHECK_BATCH = 200;
const PUT_IN_BATCH = 50;
/** At once in one process; each keeps the database busy. */
const MOST = 2;

async function check(container: MedusaContainer, claimed: Claimed): Promise<void> {
  const imports = importsOf(container);
  for (;;) {
    const rows = await imports.unjudged(claimed.id, CHECK_BATCH);
    if (rows.length === 0) break;
    const judged = await judgeRows(container, claimed, rows);
    await imports.judge(
      judged.map(({ row, judgement }) => ({
        id: row.id,
        action: judgement.action,
        changes: judgement.action === "change" ? judgement.cells : undefined,
        problems: judgement.action === "bad" ? judgement.problems : undefined,
      })),
    );
    if (!(await imports.carryOn(claimed.id, "checking"))) return;
  }
  await imports.move(claimed.id, ["checking"], "checked");
}

async function importRows(container: MedusaContainer, claimed: Claimed): Promise<void> {
  const imports = importsOf(container);
  for (;;) {
    const rows = await imports.waiting(claimed.id, PUT_IN_BATCH);
    if (rows.length === 0) break;
    await putIn(container, claimed, await judgeRows(container, claimed, rows));
    if (!(await imports.carryOn(claimed.id, "importing"))) return;
  }
  // Told first: its key is told once, however often a process dies between the two.
  const { file_name, done, bad } = await oneImport(container, claimed.vendor_id, claimed.id);
  const notice = noticeMessage({
    key: `import-done:${claimed.id}`,
    kind: "import-done",
    data: { file_name, done, bad },
    audience: "vendor",
    vendor_id: claimed.vendor_id,
    path: `/penjual/produk/berkas/${claimed.id}`,
  });
  await tellWorkflow(container).run({ input: [notice] });
  await imports.move(claimed.id, ["importing"], "done");
}

async function work(container: MedusaContainer, claimed: Claimed): Promise<void> {
  const { state } = await vendorRow(claimed.vendor_id, container);
  // The city stopped the shop meanwhile: it may not write any more.
  if (isStopped(state)) {
    await importsOf(container).move(claimed.id, ["checking", "importing"], "failed");
    return;
  }
  await (claimed.state === "checking" ? check(container, claimed) : importRows(container, claimed));
}

const worker = workerOf<Claimed>((container) => {
  const imports = importsOf(container);
  return {
    claim: (limit) => imports.claim(Math.min(limit, MOST)),
    handle: (claimed) => work(container, claimed),
    // Whatever it came to, its state says so already.
    markDone: async () => {},
    postpone: ({ id, attempts }) => imports.postpone(id, attempts),
    nameOf: ({ id }) => `Import ${id}`,
  };
});

/** Carries on every import that waits. Safe in several processes at once. */
export const carryOnImports = worker.drain;
export const kickImports = worker.kick;
