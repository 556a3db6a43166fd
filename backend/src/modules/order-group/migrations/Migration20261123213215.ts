import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123213215 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor_order" drop constraint if exists "vendor_order_order_id_unique";`);
    this.addSql(`alter table if exists "vendor_order" drop constraint if exists "vendor_order_number_unique";`);
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_idempotency_key_unique";`);
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_cart_id_unique";`);
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_number_unique";`);
    this.addSql(`create table if not exists "order_group" ("id" text not null, "number" text not null, "cart_id" text not null, "idempotency_key" text not null, "request_hash" text not null, "customer_id" text null, "contact_name" text not null, "contact_phone" text not null, "contact_email" text null, "address" jsonb null, "payment_method" text check ("payment_method" in ('cash', 'bank_transfer')) not null, "payment_state" text check ("payment_state" in ('due', 'awaiting_confirmation', 'paid', 'cancelled')) not null, "items_total" integer not null, "delivery_total" integer not null, "total" integer not null, "paid_at" timestamptz null, "confirmed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_group_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_number_unique" ON "order_group" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_cart_id_unique" ON "order_group" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_idempotency_key_unique" ON "order_group" ("idempotency_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_deleted_at" ON "order_group" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_customer_id_created_at" ON "order_group" ("customer_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_payment_state_created_at" ON "order_group" ("payment_state", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor_order" ("id" text not null, "number" text not null, "vendor_id" text not null, "vendor_name" text not null, "vendor_handle" text not null, "order_id" text not null, "state" text check ("state" in ('placed', 'accepted', 'ready', 'handed_over', 'cancelled')) not null default 'placed', "delivery_method" text check ("delivery_method" in ('pickup', 'vendor_delivery')) not null, "note" text null, "pickup_code" text null, "items_total" integer not null, "delivery_fee" integer not null, "total" integer not null, "accepted_at" timestamptz null, "ready_at" timestamptz null, "handed_over_at" timestamptz null, "cancelled_at" timestamptz null, "cancelled_by" text check ("cancelled_by" in ('vendor', 'shopper', 'officer')) null, "cancel_reason" text null, "order_group_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_order_number_unique" ON "vendor_order" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_order_order_id_unique" ON "vendor_order" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_order_order_group_id" ON "vendor_order" ("order_group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_order_deleted_at" ON "vendor_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_order_vendor_id_state_created_at" ON "vendor_order" ("vendor_id", "state", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "vendor_order" add constraint "vendor_order_order_group_id_foreign" foreign key ("order_group_id") references "order_group" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "vendor_order" drop constraint if exists "vendor_order_order_group_id_foreign";`);

    this.addSql(`drop table if exists "order_group" cascade;`);

    this.addSql(`drop table if exists "vendor_order" cascade;`);
  }

}
