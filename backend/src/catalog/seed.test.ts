import { describe, expect, it } from "vitest";
import type { Query } from "../workflows/listing/current-listing";
import { seedFrom } from "./seed";

const IDS = Array.from({ length: 900 }, (_, number) => `l${String(number).padStart(3, "0")}`);
/** Every tenth is not on sale. */
const isGone = (id: string) => id.endsWith("9");

/** Answers ids in pages, as a database would. */
const query = {
  graph: async ({ filters, pagination }: { filters: { id: { $gt: string } }; pagination: { take: number } }) => ({
    data: IDS.filter((id) => id > filters.id.$gt)
      .slice(0, pagination.take)
      .map((id) => ({ id })),
  }),
} as unknown as Query;

const seed = seedFrom<{ id: string }>("listing", async (_, ids) => {
  return { documents: ids.filter((id) => !isGone(id)).map((id) => ({ id })), gone: ids.filter(isGone) };
});

async function seeded(context: { last_key?: string; catchup?: { since: Date } }) {
  const written: string[] = [];
  const deleted: string[] = [];
  for await (const mutations of seed({ container: { query }, ...context } as unknown as Parameters<typeof seed>[0])) {
    for (const mutation of mutations) {
      if (mutation.action === "upsert") written.push(...mutation.documents.map(({ id }) => id));
      else deleted.push(...mutation.filters.id);
    }
  }
  return { written, deleted };
}

describe("seedFrom", () => {
  it("goes through all in the order of ids, each once, and a first filling deletes nothing", async () => {
    expect(await seeded({})).toEqual({ written: IDS.filter((id) => !isGone(id)), deleted: [] });
  });

  it("goes on behind the last one written", async () => {
    const { written } = await seeded({ last_key: "l850" });
    expect(written[0]).toBe("l851");
    expect(written.at(-1)).toBe("l898");
  });

  it("takes out what is gone when it catches up", async () => {
    const { deleted } = await seeded({ catchup: { since: new Date(0) } });
    expect(deleted).toEqual(IDS.filter(isGone));
  });
});
