import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { knexOf } from "../../foundation/same-transaction";
import { causeOf } from "../../http/answer-error";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { alertDue, dayAfter } from "../../modules/permit/rules/expiry";
import type { PermitRow } from "../../modules/permit/service";
import { EXPIRY_ALERT_DAYS } from "../../reference/permit-kinds";
import { audit, namedIn, tell } from "./news";
import { permitsOf, reachOf, SYSTEM } from "./permits";
import { refreshCompliance } from "./refresh-compliance";
import { dbOf } from "./views";

const BATCH = 100;
const FURTHEST = Math.max(...EXPIRY_ALERT_DAYS);

type Ending = Pick<PermitRow, "id" | "vendor_id" | "kind" | "number" | "scope" | "state" | "alerted_days"> & {
  expires_on: string;
  business_name: string;
};

/** `:today` + days, as the threshold a permit has come under; in the words of `alertDue`, for the database to skip what was told. */
const DUE = `case ${[...EXPIRY_ALERT_DAYS]
  .sort((a, b) => a - b)
  .map((days) => `when p.expires_on <= to_char(?::date + ${days}, 'YYYY-MM-DD') then ${days}`)
  .join(" ")} end`;

const TO_TELL = `
  select p.id, p.vendor_id, p.kind, p.number, p.scope, p.state, p.alerted_days, p.expires_on, v.business_name
  from permit p join vendor v on v.id = p.vendor_id
  where p.state = 'verified' and p.expires_on is not null and p.deleted_at is null and p.expires_on <= ?
    and (p.alerted_days is null or p.alerted_days > ${DUE})
  order by p.expires_on, p.id limit ${BATCH}`;

const OVER = `
  select p.id, p.vendor_id, p.kind, p.number, p.scope, p.state, p.alerted_days, p.expires_on, v.business_name
  from permit p join vendor v on v.id = p.vendor_id
  where p.state = 'verified' and p.expires_on is not null and p.deleted_at is null and p.expires_on < ?
  order by p.expires_on, p.id limit ${BATCH}`;

/** Vendor and officers hear of one threshold once, whichever process was first and however often it ran. */
async function alert(container: MedusaContainer, permit: Ending, today: string): Promise<void> {
  const days = alertDue(permit.expires_on, today);
  if (days === null) return;
  await permitsOf(container).together(async (joined) => {
    const { rowCount } = await knexOf(joined).raw<{ rowCount: number }>(
      `update permit set alerted_days = ?, updated_at = now()
       where id = ? and state = 'verified' and expires_on = ? and (alerted_days is null or alerted_days > ?)`,
      [days, permit.id, permit.expires_on, days],
    );
    if (rowCount !== 1) return;
    const { business_name, expires_on, vendor_id } = permit;
    const told = { ...namedIn(permit), days, expires_on, business_name };
    const key = `permit-expiring:${permit.id}:${expires_on}:${days}`;
    const kind = "permit-expiring" as const;
    await tell(
      container,
      [
        {
          audience: "vendor",
          vendor_id,
          kind,
          key: `${key}:vendor`,
          data: { ...told, reader: "vendor" },
          path: `/penjual/izin/${permit.id}`,
          mail: true,
        },
        { audience: "officer", kind, key: `${key}:officer`, data: { ...told, reader: "officer" }, path: `/izin/${permit.id}`, mail: true },
      ],
      joined,
    );
  });
}

/** A permit past its last day ends, and what needed it leaves the market in the same transaction. */
async function end(container: MedusaContainer, permit: Ending): Promise<void> {
  const step = { id: permit.id, from: "verified" as const, to: "expired" as const };
  await permitsOf(container).move(step, {}, { action: "expire", by: SYSTEM }, async (joined) => {
    await audit(permit, { by: SYSTEM, action: "permit.expire", after: { expires_on: permit.expires_on } }, joined);
    await refreshCompliance(container, await reachOf(container, permit), joined);
  });
}

/** Goes on until a batch brings nothing new, so that one run catches up with any pause. One permit that fails keeps none of the others. */
async function each(container: MedusaContainer, read: () => Promise<Ending[]>, work: (permit: Ending) => Promise<void>): Promise<number> {
  const failed = new Set<string>();
  let done = 0;
  for (;;) {
    const batch = (await read()).filter(({ id }) => !failed.has(id));
    if (batch.length === 0) return done;
    for (const permit of batch) {
      try {
        await work(permit);
        done += 1;
      } catch (error) {
        failed.add(permit.id);
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`Permit ${permit.id}: ${causeOf(error)}`);
      }
    }
  }
}

/** What the calendar does to permits. It only asks what is due, so it catches up after any time it did not run, and tells nothing twice. */
export async function watchExpiry(container: MedusaContainer): Promise<{ alerted: number; ended: number }> {
  const today = dayInJakarta();
  const db = dbOf(container);
  const toTell = async () =>
    (await db.raw<{ rows: Ending[] }>(TO_TELL, [dayAfter(today, FURTHEST), ...EXPIRY_ALERT_DAYS.map(() => today)])).rows;
  const over = async () => (await db.raw<{ rows: Ending[] }>(OVER, [today])).rows;
  const alerted = await each(container, toTell, (permit) => alert(container, permit, today));
  const ended = await each(container, over, (permit) => end(container, permit));
  return { alerted, ended };
}
