import { MikroORM, PostgreSqlDriver } from "@medusajs/framework/mikro-orm/postgresql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PostgresLockingProvider } from "../../src/providers/locking-postgres/service";
import { backend, rows, unique } from "../support/backend";

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Two providers with their own connections, as two processes would have. */
let orms: MikroORM[];
let here: PostgresLockingProvider;
let there: PostgresLockingProvider;

beforeAll(async () => {
  const connect = () =>
    MikroORM.init({
      driver: PostgreSqlDriver,
      clientUrl: backend.databaseUrl,
      entities: [],
      discovery: { warnWhenNoEntities: false },
      pool: { min: 1, max: 4 },
      allowGlobalContext: true,
    });
  orms = await Promise.all([connect(), connect()]);
  [here, there] = orms.map((orm) => new PostgresLockingProvider({ manager: orm.em as never })) as [
    PostgresLockingProvider,
    PostgresLockingProvider,
  ];
});

afterAll(async () => {
  await Promise.all(orms.map((orm) => orm.close()));
});

describe("the lock table", () => {
  it("lets one job at a time in, whatever the order of the keys", async () => {
    const [a, b] = [unique("lock-a"), unique("lock-b")];
    let inside = 0;
    let most = 0;
    const job = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(5);
      inside -= 1;
    };
    const runs = Array.from({ length: 30 }, (_, i) => (i % 2 ? here : there).execute(i % 3 ? [a, b] : [b, a], job, { timeout: 20 }));
    await Promise.all(runs);
    expect(most).toBe(1);
    expect(await rows("select id from held_lock where id in ($1, $2)", [a, b])).toEqual([]);
  });

  it("gives two racers for an expired lock exactly one winner", async () => {
    const key = unique("lock");
    await here.acquire(key, { ownerId: "dead", expire: 1 });
    await sleep(1100);
    const racers = await Promise.allSettled(
      Array.from({ length: 10 }, (_, i) => (i % 2 ? here : there).acquire(key, { ownerId: `racer-${i}`, expire: 30 })),
    );
    expect(racers.filter((racer) => racer.status === "fulfilled")).toHaveLength(1);
  });

  it("never lets a late owner release its successor's lock", async () => {
    const key = unique("lock");
    await here.acquire(key, { ownerId: "late", expire: 1 });
    await sleep(1100);
    await there.acquire(key, { ownerId: "successor", expire: 30 });
    expect(await here.release(key, { ownerId: "late" })).toBe(false);
    await expect(here.acquire(key, { ownerId: "late" })).rejects.toMatchObject({ code: "busy" });
    expect(await there.release(key, { ownerId: "successor" })).toBe(true);
  });

  it("takes all keys or none", async () => {
    const [free, taken] = [unique("lock"), unique("lock")];
    await here.acquire(taken, { ownerId: "other" });
    await expect(there.acquire([free, taken], { ownerId: "me" })).rejects.toMatchObject({ code: "busy" });
    await here.acquire(free, { ownerId: "anyone" });
  });

  it("is re-entrant for a named owner only", async () => {
    const [named, nameless] = [unique("lock"), unique("lock")];
    await here.acquire(named, { ownerId: "me" });
    await there.acquire(named, { ownerId: "me" });
    await here.acquire(nameless);
    await expect(here.acquire(nameless)).rejects.toMatchObject({ code: "busy" });
    expect(await here.release(nameless)).toBe(true);
  });

  it("keeps a lock alive for a job longer than its lease", async () => {
    const key = unique("lock");
    const long = here.execute(key, () => sleep(2500), { expire: 1 });
    await sleep(1800);
    await expect(there.acquire(key, { ownerId: "other" })).rejects.toMatchObject({ code: "busy" });
    await long;
    await there.acquire(key, { ownerId: "other" });
  });

  it("gives up waiting after the timeout", async () => {
    const key = unique("lock");
    await here.acquire(key, { ownerId: "holder" });
    await expect(there.execute(key, async () => "in", { timeout: 1 })).rejects.toMatchObject({ code: "busy" });
  });
});
