import { beforeEach, describe, expect, it } from "vitest";
import type { PayoutAccountPage, StripeOnboarding } from "../../src/contracts/payout";
import { api, backend, eventually, rows } from "../support/backend";
import { aCart, anOrder, aProduct, aShop } from "../support/market";
import { expectContract } from "../support/openapi";
import { anEarning, aPayableVendor, aRefund, payableOf, payoutsTo, startRun, takingTurns } from "../support/payouts";
import { deliver, eventsAbout, payByCard, requestsAbout, setAccount } from "../support/stripe";
import { aMember, aVendor, type Business, callAs } from "../support/vendors";

takingTurns();

const PATH = "/vendor/finance/stripe";
const connect = (business: Business, password = business.owner.password) =>
  business.call<StripeOnboarding & { code: string }>(PATH, { method: "POST", body: { password } });
const accountOf = async (business: Business) => (await business.call<PayoutAccountPage>("/vendor/finance/account")).body.account;
const stripeIdOf = async (business: Business) =>
  (
    await rows<{ stripe_account_id: string | null }>(
      "select stripe_account_id from payout_account where vendor_id = $1 and deleted_at is null",
      [business.id],
    )
  )[0]!.stripe_account_id;

/** A business whose payouts go to Stripe, past the day of waiting. */
async function aConnectedVendor(): Promise<{ business: Business; account: string }> {
  const business = await aPayableVendor();
  const connected = await connect(business);
  if (connected.status !== 200) throw new Error(JSON.stringify(connected.body));
  const account = (await stripeIdOf(business))!;
  await setAccount(account, true);
  await eventually(
    () => accountOf(business),
    (found) => found?.stripe === "ready",
    20_000,
  );
  await rows("update payout_account set usable_from = now() - interval '1 minute' where vendor_id = $1", [business.id]);
  return { business, account };
}

/** The double sends no more than the market has, so somebody must have paid first. */
async function someMoneyAtStripe(): Promise<void> {
  const shop = await aShop();
  const product = await aProduct(shop, { price: 2_000_000, stock: 5 });
  const cart = await aCart([{ product }]);
  const order = await api<{ id: string; number: string }>(`/store/carts/${cart}/checkout`, {
    body: anOrder([shop], 2_000_000, { payment_method: "card" }),
  });
  const [charge] = await rows<{ provider_ref: string }>("select provider_ref from charge where order_group_id = $1", [order.body.id]);
  await payByCard(charge!.provider_ref);
}

const settled = (business: Business, count: number) =>
  eventually(
    () => payoutsTo(business),
    (found) => found.length === count && found.every(({ state }) => state === "paid" || state === "failed"),
    20_000,
  );
const journal = (key: string) =>
  rows<{ account: string; amount: number }>(
    `select e.account, e.amount::int as amount from ledger_journal j join ledger_entry e on e.journal_seq = j.seq
     where j.source_key = $1 order by e.line`,
    [key],
  );

describe("an owner connects an account at Stripe", () => {
  it("is led to Stripe with the password, told every owner, waits a day, and uses the bank until Stripe says yes", async () => {
    const business = await aPayableVendor();
    const page = await business.call<PayoutAccountPage>("/vendor/finance/account");
    expect(page.body).toMatchObject({ offers_stripe: true, account: { stripe: "none" } });
    const wrong = await connect(business, "bukan-sandinya");
    expect([wrong.status, wrong.body.code]).toEqual([400, "password"]);

    const connected = await connect(business);
    await expectContract(`POST ${PATH}`, connected);
    const account = (await stripeIdOf(business))!;
    expect(connected.body.url).toContain(account);
    const view = await accountOf(business);
    expect(view).toMatchObject({ stripe: "unfinished", number_hint: "•••• 8901" });
    expect(Date.parse(view!.usable_from)).toBeGreaterThan(Date.now() + 23 * 3_600_000);
    const letters = await rows(
      "select 1 from outbox_message where payload ->> 'template' = 'payout-stripe-changed' and payload ->> 'to' = $1",
      [business.owner.email],
    );
    expect(letters).toHaveLength(1);

    // Once more: the same account, no second letter.
    expect((await connect(business)).body.url).toContain(account);
    const made = (await requestsAbout(business.id)).filter(({ path }) => path === "/v1/accounts");
    expect(made).toHaveLength(1);
    // Nothing personal goes there; Stripe asks itself.
    expect(made[0]!.body).not.toContain(encodeURIComponent(business.owner.email));

    await rows("update payout_account set usable_from = now() - interval '1 minute' where vendor_id = $1", [business.id]);
    await anEarning(business, 50_000);
    await startRun();
    const [first] = await rows<{ provider: string }>("select provider from payout where vendor_id = $1", [business.id]);
    expect(first?.provider).toBe("bank");
  });

  it("is ready when Stripe says so, by its news or because the owner came back, and not when Stripe takes it back", async () => {
    const { business, account } = await aConnectedVendor();
    await setAccount(account, false);
    await eventually(
      () => accountOf(business),
      (found) => found?.stripe === "unfinished",
      20_000,
    );
    await rows("update payout_account set stripe_ready = true where stripe_account_id = $1", [account]);
    const back = await business.call<PayoutAccountPage>(`${PATH}/refresh`, { method: "POST", body: {} });
    await expectContract(`POST ${PATH}/refresh`, back);
    expect(back.body.account?.stripe).toBe("unfinished");
  });

  it("may be undone, with the password, and then the bank is used again", async () => {
    const { business } = await aConnectedVendor();
    const answer = await business.call<PayoutAccountPage>(`${PATH}/disconnect`, {
      method: "POST",
      body: { password: business.owner.password },
    });
    await expectContract(`POST ${PATH}/disconnect`, answer);
    expect(answer.body.account).toMatchObject({ stripe: "none", number_hint: "•••• 8901" });
  });

  it("is no business of staff, and needs a bank account first", async () => {
    const business = await aVendor();
    expect((await connect(business)).body.code).toBe("no_account");
    const staff = await aMember();
    await rows("insert into membership (id, role, vendor_id, member_id) values ($1, 'staff', $2, $3)", [
      `mship_${staff.id.slice(4)}`,
      business.id,
      staff.id,
    ]);
    const tried = await callAs(staff, business.id)<{ code: string }>(PATH, { method: "POST", body: { password: staff.password } });
    expect(tried.body.code).toBe("owner_only");
  });
});

describe("paying out through Stripe", () => {
  let business: Business;
  beforeEach(async () => {
    await someMoneyAtStripe();
    ({ business } = await aConnectedVendor());
  });

  it("sends each payout once, out of what is at Stripe", async () => {
    await anEarning(business, 60_000);
    await startRun();
    const [payout] = await settled(business, 1);
    expect(payout).toMatchObject({ amount: 60_000, state: "paid" });
    expect(await journal(`payout-paid:${payout!.id}`)).toEqual([
      { account: "payouts_in_transit", amount: 60_000 },
      { account: "clearing:stripe", amount: -60_000 },
    ]);
    expect((await requestsAbout(payout!.id)).filter(({ path }) => path === "/v1/transfers")).toHaveLength(1);
  });

  it("takes back what was refunded after the payout, once, and leaves no debt", async () => {
    const order = await anEarning(business, 80_000);
    await startRun();
    const [sent] = await settled(business, 1);
    await aRefund(business, order, 30_000);
    expect(await payableOf(business)).toBe(-30_000);

    await startRun();
    await startRun();
    const [, back] = await settled(business, 2);
    expect(back).toMatchObject({ amount: -30_000, state: "paid" });
    expect(await payableOf(business)).toBe(0);
    expect(await journal(`payout-paid:${back!.id}`)).toEqual([
      { account: "payouts_in_transit", amount: -30_000 },
      { account: "clearing:stripe", amount: 30_000 },
    ]);
    const lines = await rows("select subject, amount from payout_line where payout_id = $1", [back!.id]);
    expect(lines).toEqual([{ subject: order.id, amount: -30_000 }]);
    const [transfer] = await rows<{ provider_ref: string }>("select provider_ref from payout where id = $1", [sent!.id]);
    const reversals = (await requestsAbout(back!.id)).filter(({ path }) => path.endsWith("/reversals"));
    expect(reversals.map(({ path }) => path)).toEqual([`/v1/transfers/${transfer!.provider_ref}/reversals`]);
    const letters = await rows("select 1 from outbox_message where dedupe_key like $1 and payload ->> 'template' = 'payout-taken-back'", [
      `payout-paid:${back!.id}:%`,
    ]);
    expect(letters).toHaveLength(1);

    // A debt larger than what is left of every transfer waits for the next payout.
    await aRefund(business, order, 50_001);
    await startRun();
    expect(await payoutsTo(business)).toHaveLength(2);
    expect(await payableOf(business)).toBe(-50_001);
  });

  it("leaves a debt where Stripe cannot take it back, to be netted", async () => {
    const order = await anEarning(business, 80_000);
    await startRun();
    const [sent] = await settled(business, 1);
    // Somebody has reversed the whole transfer at Stripe's own site.
    const [transfer] = await rows<{ provider_ref: string }>("select provider_ref from payout where id = $1", [sent!.id]);
    await reverseAtStripe(transfer!.provider_ref);
    const about = await eventsAbout(transfer!.provider_ref);
    const news = about.filter(({ event }) => event.type === "transfer.reversed").map(({ event }) => event.id);
    await deliver(news);
    const event = await eventually(
      async () =>
        (await rows<{ attempts: number; last_error: string | null }>("select * from inbox_event where event_id = $1", [news[0]!]))[0],
      (found) => typeof found?.last_error === "string",
      20_000,
    );
    expect(event?.last_error).toMatch(/reversed at Stripe/);

    await aRefund(business, order, 30_000);
    await startRun();
    const [, back] = await settled(business, 2);
    expect(back).toMatchObject({ amount: -30_000, state: "failed" });
    expect(await payableOf(business)).toBe(-30_000);
    await anEarning(business, 100_000);
    await startRun();
    const all = await settled(business, 3);
    expect(all[2]).toMatchObject({ amount: 70_000, state: "paid" });
    expect(await payableOf(business)).toBe(0);
  });
});

async function reverseAtStripe(transfer: string): Promise<void> {
  const answer = await fetch(`${backend.stripe.STRIPE_API_BASE}/v1/transfers/${transfer}/reversals`, {
    method: "POST",
    headers: { authorization: `Bearer ${backend.stripe.STRIPE_API_KEY}`, "content-type": "application/x-www-form-urlencoded" },
  });
  if (!answer.ok) throw new Error(await answer.text());
}
