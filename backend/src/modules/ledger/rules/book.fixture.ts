import { type OrderFacts, type OrderJournals, orderPostings, type Terms } from "./order-postings";
import { checkPosting, type Posting } from "./posting";

/** A ledger in memory: keeps and answers what the database would, so that rules can be run through long histories. */
export class Book {
  readonly postings = new Map<string, Posting>();
  private readonly sums = new Map<string, number>();
  private readonly byOrder = new Map<string, Set<string>>();

  /** Source keys of what was posted; a fact that comes twice is an error here, because rules must not tell one twice. */
  post(postings: readonly Posting[]): string[] {
    return postings.map((posting) => {
      checkPosting(posting);
      const { source_key, memo, entries } = posting;
      if (this.postings.has(source_key)) throw new Error(`${source_key} twice`);
      this.postings.set(source_key, posting);
      for (const { account, amount } of entries) this.sums.set(account, this.balance(account) + amount);
      if (typeof memo.vendor_order_id === "string") this.keysOf(memo.vendor_order_id).add(source_key);
      return source_key;
    });
  }

  /** Posts whatever these facts of an order still need. */
  record(facts: OrderFacts, terms: Terms): string[] {
    return this.post(orderPostings(facts, this.journalsOf(facts.vendor_order_id), terms));
  }

  balance(...accounts: string[]): number {
    return accounts.reduce((sum, account) => sum + (this.sums.get(account) ?? 0), 0);
  }

  private keysOf(orderId: string): Set<string> {
    const keys = this.byOrder.get(orderId) ?? new Set<string>();
    this.byOrder.set(orderId, keys);
    return keys;
  }

  private journalsOf(orderId: string): OrderJournals {
    const known = this.keysOf(orderId);
    const standing = (kind: string, account: string) => {
      const versions = [...known].filter((key) => key.startsWith(`${kind}:${orderId}:`)).map((key) => Number(key.split(":")[2]));
      const n = Math.max(0, ...versions);
      const posting = this.postings.get(`${kind}:${orderId}:${n}`);
      const ended = known.has(`${kind}:${orderId}:${n}:reversal`);
      const of = (code: string) =>
        posting && !ended
          ? Math.abs(posting.entries.filter((each) => each.account === code).reduce((sum, { amount }) => sum + amount, 0))
          : 0;
      return { n, amount: of(account), tax: of("tax_withheld"), lines: (posting?.memo.lines ?? []) as never[] };
    };
    return { known, voucher: standing("voucher", "city_vouchers"), commission: standing("commission", "commission") };
  }
}
