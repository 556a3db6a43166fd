import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** One text of a journal, its entries and the journal before it; everything but this text's own hash is in it. */
const CANONICAL = (j: string, entries: string) =>
  `jsonb_build_array(${j}.prev_hash, ${j}.seq, ${j}.id, ${j}.source_key, ${j}.kind,
     (extract(epoch from ${j}.created_at) * 1000000)::bigint, ${j}.memo, ${entries})::text`;

/**
 * The same function, with the entries of all postings put together once instead of once per posting: the first form worked out the
 * whole batch again for each of its journals, and 500 in one call took half a minute. What it promises is said where it was made.
 */
export class Migration20261124082000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function ledger_post(postings jsonb)
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
          ), packed as (
            select r.position, jsonb_agg(jsonb_build_array(r.account, r.amount, r.balance) order by r.line) as entries
            from running r group by r.position
          )
          select f.value, p.entries from fresh f left join packed p using (position) order by f.position
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

  /** The older form did the same, slower; there is nothing to go back to. */
  override async down(): Promise<void> {}
}
