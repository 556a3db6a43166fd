import { describe, expect, it } from "vitest";
import { eventually, rows, unique } from "../support/backend";

interface Row {
  delivered_at: string | null;
  attempts: number;
  last_error: string | null;
}

async function lay(key: string, to: string, template: string): Promise<void> {
  const payload = JSON.stringify({ to, template, data: { link: "https://lapak.test" } });
  await rows("insert into outbox_message (id, topic, dedupe_key, payload, due_at) values ($1, 'mail', $1, $2, now())", [key, payload]);
}

const rowOf = async (key: string) =>
  (await rows<Row>("select delivered_at, attempts, last_error from outbox_message where id = $1", [key]))[0]!;

describe("the outbox", () => {
  it("delivers every message once, more than one batch of them, without being kicked", async () => {
    const to = `${unique("massal")}@lapak.test`;
    await Promise.all(Array.from({ length: 120 }, () => lay(unique("out_"), to, "password-reset")));
    const sent = () => rows<{ count: number }>('select count(*)::int as count from notification where "to" = $1', [to]);
    const waiting = () =>
      rows<{ count: number }>("select count(*)::int as count from outbox_message where payload->>'to' = $1 and delivered_at is null", [to]);
    await eventually(waiting, ([row]) => row?.count === 0, 40_000);
    expect(await waiting()).toEqual([{ count: 0 }]);
    expect(await sent()).toEqual([{ count: 120 }]);
  });

  it("puts what fails back for later, with the reason, and goes on with the rest", async () => {
    const [bad, good] = [unique("out_"), unique("out_")];
    await lay(bad, "siapa@lapak.test", "no-such-letter");
    await lay(good, "siapa@lapak.test", "password-reset");
    const delivered = await eventually(
      () => rowOf(good),
      (row) => row.delivered_at !== null,
      20_000,
    );
    expect(delivered.delivered_at).not.toBeNull();
    const failed = await eventually(
      () => rowOf(bad),
      (row) => row.last_error !== null,
      20_000,
    );
    expect(failed).toMatchObject({ delivered_at: null, last_error: "no mail template named no-such-letter" });
    expect(failed.attempts).toBeGreaterThan(0);
  });
});
