import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Journals are plain SQL, not models: no code may update or delete them, and the database itself must keep what they promise. */

const ACCOUNT =
  "^(vendor:[A-Za-z0-9_]+:(pending|payable)|clearing:[a-z0-9_]+|booth:[A-Za-z0-9_]+|bank|cash|shopper_funds|refunds_payable|payouts_in_transit|commission|provider_fees|city_vouchers|tax_withheld)$";

/** One text of a journal, its entries and the journal before it; everything but this text's own hash is in it. */
const CANONICAL = (j: string, entries: string) =>
  `jsonb_build_array(${j}.prev_hash, ${j}.seq, ${j}.id, ${j}.source_key, ${j}.kind,
     (extract(epoch from ${j}.created_at) * 1000000)::bigint, ${j}.memo, ${entries})::text`;

export class Migration20261124063000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table ledger_journal (
      seq bigint primary key,
      id text not null unique,
      source_key text collate "C" not null unique check (source_key <> ''),
      kind text not null check (kind <> ''),
      memo jsonb not null,
      created_at timestamptz not null,
      prev_hash text not null unique,
      hash text not null unique
    )`);
    this.addSql(`create table ledger_account (
      code text collate "C" primary key check (code ~ '${ACCOUNT}'),
      balance bigint not null default 0,
      last_seq bigint not null default 0
    )`);
    // The balance after each entry makes a statement readable and a balance provable without adding up an account's whole history.
    this.addSql(`create table ledger_entry (
      journal_seq bigint not null references ledger_journal (seq),
      line smallint not null,
      account text collate "C" not null references ledger_account (code),
      amount bigint not null check (amount <> 0),
      balance bigint not null,
      primary key (journal_seq, line)
    )`);
    this.addSql("create index ledger_entry_account on ledger_entry (account, journal_seq desc, line desc)");

    this.addSql(`create function ledger_hash(wanted bigint) returns text language sql stable as $$
      select encode(sha256(convert_to(${CANONICAL(
        "j",
        "(select jsonb_agg(jsonb_build_array(e.account, e.amount, e.balance) order by e.line) from ledger_entry e where e.journal_seq = j.seq)",
      )}, 'UTF8')), 'hex')
      from ledger_journal j where j.seq = wanted $$`);

    await this.guard();
    await this.poster();
  }

  private async guard(): Promise<void> {
    this.addSql(`create function ledger_refuse() returns trigger language plpgsql as $$
      begin
        raise exception 'ledger: % of % is refused, journals are append-only', tg_op, tg_table_name using errcode = 'LG403';
      end $$`);
    for (const table of ["ledger_journal", "ledger_entry"]) {
      this.addSql(`create trigger ${table}_append_only before update or delete on ${table} for each row execute function ledger_refuse()`);
    }
    this.addSql("create trigger ledger_account_stays before delete on ledger_account for each row execute function ledger_refuse()");
    for (const table of ["ledger_journal", "ledger_entry", "ledger_account"]) {
      this.addSql(`create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function ledger_refuse()`);
    }

    this.addSql(`create function ledger_prove_journal() returns trigger language plpgsql as $$
      declare
        proof record;
        before text;
      begin
        select count(*) as lines, coalesce(sum(e.amount), 0) as sum, bool_and(a.last_seq >= new.seq) as counted into proof
        from ledger_entry e join ledger_account a on a.code = e.account where e.journal_seq = new.seq;
        if proof.lines < 2 then
          raise exception 'ledger: journal % has fewer than two entries', new.source_key using errcode = 'LG400';
        end if;
        if proof.sum <> 0 then
          raise exception 'ledger: journal % does not balance, it is off by %', new.source_key, proof.sum using errcode = 'LG400';
        end if;
        select j.hash into before from ledger_journal j where j.seq = new.seq - 1;
        if new.prev_hash <> coalesce(before, repeat('0', 64)) or (before is null and new.seq <> 1)
           or new.hash <> ledger_hash(new.seq) or not proof.counted then
          raise exception 'ledger: journal % does not continue the chain', new.source_key using errcode = 'LG400';
        end if;
        return null;
      end $$`);
    this.addSql(`create constraint trigger ledger_journal_holds after insert on ledger_journal
      deferrable initially deferred for each row execute function ledger_prove_journal()`);

    // Whatever is added to a journal changes its hash, so a late entry is refused with the statement that brings it.
    this.addSql(`create function ledger_prove_entries() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from (select distinct journal_seq from added) a join ledger_journal j on j.seq = a.journal_seq
                   where j.hash <> ledger_hash(j.seq)) then
          raise exception 'ledger: entries are posted with their journal, by ledger_post' using errcode = 'LG403';
        end if;
        return null;
      end $$`);
    this.addSql(`create trigger ledger_entry_belongs after insert on ledger_entry referencing new table as added
      for each statement execute function ledger_prove_entries()`);

    this.addSql(`create function ledger_prove_balance() returns trigger language plpgsql as $$
      declare
        shown record;
        last record;
      begin
        select balance, last_seq into shown from ledger_account where code = new.code;
        select balance, journal_seq into last from ledger_entry where account = new.code order by journal_seq desc, line desc limit 1;
        if last is null or shown.balance <> last.balance or shown.last_seq <> last.journal_seq or new.code is distinct from old.code then
          raise exception 'ledger: the balance of % is what its entries say', new.code using errcode = 'LG403';
        end if;
        return null;
      end $$`);
    this.addSql(`create constraint trigger ledger_account_holds after update on ledger_account
      deferrable initially deferred for each row execute function ledger_prove_balance()`);
  }

  /**
   * The one way to post. Takes [{id, source_key, kind, memo, entries: [{account, amount}]}] and answers a row for each:
   * a fact known before is left alone when it comes with the same entries, and an error with others. Posts wait for each other
   * (one lock, until commit), because each hash contains the one before.
   */
  private async poster(): Promise<void> {
    this.addSql(`create function ledger_post(postings jsonb)
      returns table (source_key text, id text, seq bigint, posted boolean) language plpgsql as $$
      #variable_conflict use_column
      declare
        draft record;
        head record;
        j ledger_journal;
      begin
        perform pg_advisory_xact_lock(739201);

        select k.source_key into draft from (
          select p.value ->> 'source_key' as source_key, p.value ->> 'kind' as kind,
                 (select jsonb_agg(jsonb_build_array(e ->> 'account', (e ->> 'amount')::bigint)
                                   order by e ->> 'account' collate "C", (e ->> 'amount')::bigint)
                  from jsonb_array_elements(p.value -> 'entries') e) as entries
          from jsonb_array_elements(postings) p
          union all
          select k.source_key, k.kind,
                 (select jsonb_agg(jsonb_build_array(e.account, e.amount) order by e.account, e.amount)
                  from ledger_entry e where e.journal_seq = k.seq)
          from ledger_journal k where k.source_key in (select p.value ->> 'source_key' from jsonb_array_elements(postings) p)
        ) k group by k.source_key having count(distinct jsonb_build_array(k.kind, k.entries)) > 1 limit 1;
        if found then
          raise exception 'ledger: % was posted before with other entries', draft.source_key using errcode = 'LG409';
        end if;

        insert into ledger_account (code)
        select distinct e ->> 'account' from jsonb_array_elements(postings) p, jsonb_array_elements(p.value -> 'entries') e
        order by 1 on conflict do nothing;

        select k.seq, k.hash into head from ledger_journal k order by k.seq desc limit 1;
        j.seq := coalesce(head.seq, 0);
        j.hash := coalesce(head.hash, repeat('0', 64));

        for draft in
          with fresh as (
            select distinct on (p.value ->> 'source_key') p.value, p.ordinality as position
            from jsonb_array_elements(postings) with ordinality p
            where not exists (select 1 from ledger_journal k where k.source_key = p.value ->> 'source_key')
            order by p.value ->> 'source_key', p.ordinality
          ), line as (
            select f.position, e.ordinality as line, e.value ->> 'account' as account, (e.value ->> 'amount')::bigint as amount
            from fresh f, jsonb_array_elements(f.value -> 'entries') with ordinality e
          ), running as (
            select l.position, l.line, l.account, l.amount,
                   (a.balance + sum(l.amount) over (partition by l.account order by l.position, l.line))::bigint as balance
            from line l join ledger_account a on a.code = l.account
          )
          select f.value, (select jsonb_agg(jsonb_build_array(r.account, r.amount, r.balance) order by r.line)
                           from running r where r.position = f.position) as entries
          from fresh f order by f.position
        loop
          j.seq := j.seq + 1;
          j.prev_hash := j.hash;
          j.id := draft.value ->> 'id';
          j.source_key := draft.value ->> 'source_key';
          j.kind := draft.value ->> 'kind';
          j.memo := draft.value -> 'memo';
          j.created_at := clock_timestamp();
          j.hash := encode(sha256(convert_to(${CANONICAL("j", "draft.entries")}, 'UTF8')), 'hex');
          insert into ledger_journal select j.*;
          insert into ledger_entry (journal_seq, line, account, amount, balance)
          select j.seq, e.ordinality, e.value ->> 0, (e.value ->> 1)::bigint, (e.value ->> 2)::bigint
          from jsonb_array_elements(draft.entries) with ordinality e;
        end loop;

        update ledger_account a set balance = last.balance, last_seq = last.journal_seq
        from (select distinct on (e.account) e.account, e.balance, e.journal_seq from ledger_entry e
              where e.journal_seq > coalesce(head.seq, 0) order by e.account, e.journal_seq desc, e.line desc) last
        where a.code = last.account;

        return query
          select p.value ->> 'source_key', k.id, k.seq, k.seq > coalesce(head.seq, 0)
          from jsonb_array_elements(postings) with ordinality p join ledger_journal k on k.source_key = p.value ->> 'source_key'
          order by p.ordinality;
      end $$`);
  }

  override async down(): Promise<void> {
    this.addSql("drop function if exists ledger_post(jsonb)");
    this.addSql("drop table if exists ledger_entry, ledger_account, ledger_journal cascade");
    for (const name of ["ledger_hash(bigint)", "ledger_prove_balance()", "ledger_prove_entries()", "ledger_prove_journal()", "ledger_refuse()"]) {
      this.addSql(`drop function if exists ${name}`);
    }
  }
}
