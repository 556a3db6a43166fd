import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { Voucher } from "./models/voucher";
import { VoucherParticipant } from "./models/voucher-participant";
import { VoucherRedemption } from "./models/voucher-redemption";

export type VoucherRow = Omit<InferTypeOf<typeof Voucher>, "redemptions" | "participants">;

export interface Shopper {
  customer_id: string | null;
  /** E.164; null while it is not known yet. */
  phone: string | null;
}

export interface Use extends Shopper {
  code: string;
  phone: string;
  /** Number of the order group that uses it. */
  group_number: string;
  /** Rupiah off the goods. */
  amount: number;
}

export interface ShareChange {
  voucher_id: string;
  vendor_id: string;
  /** Member who says so. */
  joined_by: string;
  joined: boolean;
}

type Sql = Context<SqlEntityManager>;

/** Whose a use is: the account's or the phone's, because a guest has only the one and may sign in for the next order. */
const BY_SHOPPER = "(r.phone = ? or r.customer_id = ?)";

/**
 * Vouchers and their uses. A limit holds however many shoppers press the button at once, because a use is taken under the lock of the
 * voucher's own row; callers learn from the answer (false) that they came too late.
 */
export class VoucherModuleService extends MedusaService({ Voucher, VoucherRedemption, VoucherParticipant }) {
  /** How often this shopper's uses stand. */
  @InjectManager()
  async usesBy(voucherId: string, shopper: Shopper, @MedusaContext() context: Sql = {}): Promise<number> {
    const [row] = await context.manager!.execute<{ uses: number }[]>(
      `select count(*)::int as uses from voucher_redemption r where r.voucher_id = ? and r.released_at is null and r.deleted_at is null and ${BY_SHOPPER}`,
      [voucherId, shopper.phone, shopper.customer_id],
    );
    return row?.uses ?? 0;
  }

  /** Rupiah that standing uses took off, by voucher. Summed as text: a campaign may exceed what an integer holds. */
  @InjectManager()
  async given(voucherIds: string[], @MedusaContext() context: Sql = {}): Promise<Map<string, number>> {
    if (voucherIds.length === 0) return new Map();
    const rows = await context.manager!.execute<{ voucher_id: string; given: string }[]>(
      `select voucher_id, sum(amount)::text as given from voucher_redemption
       where voucher_id in (${voucherIds.map(() => "?").join(", ")}) and released_at is null and deleted_at is null group by 1`,
      voucherIds,
    );
    return new Map(rows.map((row) => [row.voucher_id, Number(row.given)]));
  }

  /** Shops that share in it, by voucher. */
  @InjectManager()
  async participants(voucherIds: string[], @MedusaContext() context: Sql = {}): Promise<Map<string, number>> {
    if (voucherIds.length === 0) return new Map();
    const rows = await context.manager!.execute<{ voucher_id: string; count: number }[]>(
      `select voucher_id, count(*)::int as count from voucher_participant
       where voucher_id in (${voucherIds.map(() => "?").join(", ")}) and left_at is null and deleted_at is null group by 1`,
      voucherIds,
    );
    return new Map(rows.map((row) => [row.voucher_id, row.count]));
  }

  /** Lets a shop join a shared voucher or leave it; the last word counts. */
  @InjectManager()
  async share({ voucher_id, vendor_id, joined_by, joined }: ShareChange, @MedusaContext() context: Sql = {}): Promise<void> {
    await context.manager!.execute(
      `insert into voucher_participant (id, voucher_id, vendor_id, joined_by, left_at) values (?, ?, ?, ?, case when ? then null else now() end)
       on conflict (voucher_id, vendor_id) where deleted_at is null
       do update set left_at = excluded.left_at, joined_by = excluded.joined_by, updated_at = now()`,
      [generateEntityId(undefined, "vpar"), voucher_id, vendor_id, joined_by, joined],
    );
  }

  /**
   * Takes one use, or none when the voucher has ended, is used up or this shopper has had theirs. The row is locked by a statement of its
   * own: one that had to wait for the lock would count the shopper's uses as they were before it waited.
   */
  @InjectTransactionManager()
  async redeem(use: Use, @MedusaContext() context: Sql = {}): Promise<boolean> {
    const sql = context.transactionManager!;
    await sql.execute("select id from voucher where code = ? and deleted_at is null for update", [use.code]);
    const taken = await sql.execute<{ id: string }[]>(
      `with taken as (
         update voucher v set uses = v.uses + 1, updated_at = now()
         where v.code = ? and v.deleted_at is null and v.state = 'active' and now() >= v.valid_from and now() < v.valid_until
           and (v.most_uses is null or v.uses < v.most_uses)
           and (v.most_uses_per_shopper is null or v.most_uses_per_shopper >
             (select count(*) from voucher_redemption r where r.voucher_id = v.id and r.released_at is null and r.deleted_at is null and ${BY_SHOPPER}))
         returning v.id)
       insert into voucher_redemption (id, voucher_id, group_number, customer_id, phone, amount)
       select ?, id, ?, ?, ?, ? from taken returning id`,
      [
        ...[use.code, use.phone, use.customer_id],
        ...[generateEntityId(undefined, "vred"), use.group_number, use.customer_id, use.phone, use.amount],
      ],
    );
    return taken.length > 0;
  }

  /** Gives a group's use back; a second call finds none. */
  @InjectManager()
  async release(groupNumber: string, @MedusaContext() context: Sql = {}): Promise<void> {
    await context.manager!.execute(
      `with released as (
         update voucher_redemption set released_at = now(), updated_at = now()
         where group_number = ? and deleted_at is null and released_at is null returning voucher_id)
       update voucher set uses = uses - 1, updated_at = now() from released where voucher.id = released.voucher_id`,
      [groupNumber],
    );
  }

  /** Takes a released use again, past every limit: the shopper has paid the price they were promised. A second call finds none. */
  @InjectManager()
  async retake(groupNumber: string, @MedusaContext() context: Sql = {}): Promise<void> {
    await context.manager!.execute(
      `with retaken as (
         update voucher_redemption set released_at = null, updated_at = now()
         where group_number = ? and deleted_at is null and released_at is not null returning voucher_id)
       update voucher set uses = uses + 1, updated_at = now() from retaken where voucher.id = retaken.voucher_id`,
      [groupNumber],
    );
  }
}
