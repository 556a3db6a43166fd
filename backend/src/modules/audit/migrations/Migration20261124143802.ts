import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Entries are plain SQL, not a model: no code may update or delete them, and the database itself must keep what they promise. */

/** One text of an entry and of the one before it; everything but this text's own hash is in it. */
const CANONICAL = (e: string) =>
  `jsonb_build_array(${e}.prev_hash, ${e}.seq, (extract(epoch from ${e}.at) * 1000000)::bigint, ${e}.actor_type, ${e}.actor_id, ${e}.actor_name,
     ${e}.action, ${e}.subject_type, ${e}.subject_id, ${e}.vendor_id, ${e}.reason, ${e}.before, ${e}.after)::text`;

export class Migration20261124143802 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table audit_entry (
      seq bigint primary key,
      at timestamptz not null,
      actor_type text not null check (actor_type in ('officer', 'member', 'system')),
      actor_id text collate "C" not null,
      actor_name text not null,
      action text collate "C" not null check (action ~ '^[a-z_]+([.][a-z_]+)+$'),
      subject_type text collate "C" not null check (subject_type <> ''),
      subject_id text collate "C" not null check (subject_id <> ''),
      vendor_id text collate "C",
      reason text,
      before jsonb,
      after jsonb,
      prev_hash text not null unique,
      hash text not null unique
    )`);
    // Each way to look, newest first, without sorting; with the time in the order of the chain one index serves any span of days.
    this.addSql("create index audit_entry_at on audit_entry (at)");
    this.addSql("create index audit_entry_actor on audit_entry (actor_id, seq desc)");
    this.addSql("create index audit_entry_action on audit_entry (action text_pattern_ops, seq desc)");
    this.addSql("create index audit_entry_subject on audit_entry (subject_id, seq desc)");
    this.addSql("create index audit_entry_vendor on audit_entry (vendor_id, seq desc) where vendor_id is not null");

    this.chain();
    this.seal();
    this.guard();
  }

  /**
   * Whoever inserts, the database says which number, time and hash an entry gets: nobody can write one that forks the chain or claims to be
   * older. One writer at a time, until it commits.
   */
  private chain(): void {
    this.addSql(`create function audit_chain() returns trigger language plpgsql as $$
      declare
        head record;
      begin
        perform pg_advisory_xact_lock(739203);
        select seq, hash, at into head from audit_entry order by seq desc limit 1;
        new.seq := coalesce(head.seq, 0) + 1;
        new.at := greatest(clock_timestamp(), head.at);
        new.prev_hash := coalesce(head.hash, repeat('0', 64));
        new.hash := encode(sha256(convert_to(${CANONICAL("new")}, 'UTF8')), 'hex');
        return new;
      end $$`);
    this.addSql("create trigger audit_entry_chained before insert on audit_entry for each row execute function audit_chain()");
  }

  /**
   * The lock of the chain is taken when the writing transaction commits: it is held for the time of that commit, whatever else the
   * transaction did, and since nothing is locked after it, it takes part in no deadlock.
   */
  private seal(): void {
    this.addSql(`create function audit_seal() returns trigger language plpgsql as $$
      begin
        insert into audit_entry (actor_type, actor_id, actor_name, action, subject_type, subject_id, vendor_id, reason, before, after)
        select e.actor_type, e.actor_id, e.actor_name, e.action, e.subject_type, e.subject_id, e.vendor_id, e.reason,
               nullif(e.before, 'null'::jsonb), nullif(e.after, 'null'::jsonb)
        from jsonb_to_record(new.entry) as e (actor_type text, actor_id text, actor_name text, action text, subject_type text,
          subject_id text, vendor_id text, reason text, before jsonb, after jsonb);
        delete from audit_draft where id = new.id;
        return null;
      end $$`);
    this.addSql(`create constraint trigger audit_draft_sealed after insert on audit_draft
      deferrable initially deferred for each row execute function audit_seal()`);
  }

  private guard(): void {
    this.addSql(`create function audit_refuse() returns trigger language plpgsql as $$
      begin
        raise exception 'audit: % of % is refused, entries are append-only', tg_op, tg_table_name using errcode = 'AU403';
      end $$`);
    this.addSql("create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function audit_refuse()");
    this.addSql("create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function audit_refuse()");
  }

  override async down(): Promise<void> {
    this.addSql("drop trigger if exists audit_draft_sealed on audit_draft");
    this.addSql("drop table if exists audit_entry cascade");
    for (const name of ["audit_chain()", "audit_seal()", "audit_refuse()"]) this.addSql(`drop function if exists ${name}`);
  }
}
