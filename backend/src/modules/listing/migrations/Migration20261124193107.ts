import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Counts what was handed over before there was a counter. */
export class Migration20261124193107 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" add column if not exists "sold_count" integer not null default 0;`);
    this.addSql(`do $$ begin
      if to_regclass('vendor_order') is not null and to_regclass('order_item') is not null then
        update listing l set sold_count = s.sold from (
          select i.metadata ->> 'listing_id' as listing_id, sum(d.quantity)::int as sold from vendor_order v
          join "order" o on o.id = v.order_id
          join order_item d on d.order_id = o.id and d.version = o.version and d.deleted_at is null
          join order_line_item i on i.id = d.item_id
          where v.state = 'handed_over' and v.deleted_at is null group by 1) s
        where l.id = s.listing_id;
      end if;
    end $$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop column if exists "sold_count";`);
  }
}
