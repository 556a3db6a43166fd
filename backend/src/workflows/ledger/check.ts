import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ChainReport } from "../../modules/ledger/service";
import { checkCity } from "./check-city";
import { ALL_ENTRIES, BALANCES, IDENTITY, LAST_BALANCES, UNRECORDED } from "./check-queries";
import { type Finding, none, type Query } from "./findings";
import { ledgerOf } from "./record";

export interface LedgerReport {
  findings: Finding[];
  head: ChainReport["head"];
}

export interface CheckOptions {
  /** Only the newest journals and each account's last entry; the whole of history otherwise. */
  quick?: boolean;
  /** A head written down earlier: it must still be what the ledger says of that journal. */
  known?: ChainReport["head"];
}

const QUICK_JOURNALS = 5_000;

const number = (value: string | number) => Number(value);

async function checkChain(container: MedusaContainer, query: Query, { quick, known }: CheckOptions) {
  const [last] = await query<{ seq: string }>("select coalesce(max(seq), 0) as seq from ledger_journal");
  const from = quick ? Math.max(0, number(last!.seq) - QUICK_JOURNALS) : 0;
  const [start] = await query<{ hash: string }>("select hash from ledger_journal where seq = ?", [from]);
  const report = await ledgerOf(container).verifyChain(start && { seq: from, hash: start.hash });
  const { broken, journals } = report;
  const faults = broken ? [`jurnal ${broken.seq} (${broken.source_key ?? "hilang"}): ${broken.fault}`] : [];
  const findings = [none("chain", `rantai hash dan keseimbangan ${journals} jurnal`, faults)];
  if (known) {
    const [then] = await query<{ hash: string }>("select hash from ledger_journal where seq = ?", [known.seq]);
    const changed = then?.hash === known.hash ? [] : [`jurnal ${known.seq} bukan lagi ${known.hash}`];
    findings.push(none("known_head", `jurnal ${known.seq} masih seperti yang dicatat`, changed));
  }
  return { findings, head: report.head };
}

async function checkBalances(query: Query, quick?: boolean): Promise<Finding[]> {
  const accounts = await query<{ code: string; balance: string; replayed: string }>(quick ? LAST_BALANCES : BALANCES);
  const wrong = accounts.map(({ code, balance, replayed }) => `${code}: tercatat ${balance}, dihitung ulang ${replayed}`);
  const findings = [none("balances", quick ? "saldo = entri terakhir akun" : "saldo = jumlah semua entri akun", wrong)];
  if (quick) return findings;
  const entries = await query<{ account: string; journal_seq: string }>(ALL_ENTRIES);
  const torn = entries.map(({ account, journal_seq }) => `${account} pada jurnal ${journal_seq}`);
  return [...findings, none("running_balances", "saldo berjalan setiap entri", torn)];
}

interface Identity {
  captured: string;
  refunded: string;
  in_flight: string;
  vouchers_due: string;
  vendors: string;
  paid_out: string;
  cash_kept: string;
  consigned: string;
  commission: string;
  tax: string;
  vouchers: string;
}

/** Σ vendors (pending, payable, paid out, kept in cash) + Σ commission + Σ tax = captured − refunded + city vouchers (+ booth sales). */
async function checkIdentity(query: Query): Promise<Finding[]> {
  const [row] = await query<Identity>(IDENTITY);
  const sums = Object.fromEntries(Object.entries(row!).map(([name, sum]) => [name, number(sum)])) as Record<keyof Identity, number>;
  const theirs = sums.vendors + sums.paid_out + sums.cash_kept + sums.commission + sums.tax;
  const ours = sums.captured - sums.refunded - sums.in_flight + sums.vouchers + sums.consigned;
  const told = Object.entries(sums).map(([name, sum]) => `${name} ${sum}`);
  const apart = theirs - ours;
  const vouchersApart = sums.vouchers - sums.vouchers_due;
  return [
    none("identity", `penjual + komisi + pajak = tertagih − kembali + voucher kota (${theirs})`, apart ? told : [], apart),
    none(
      "vouchers",
      "voucher kota = yang menjadi bagian kota",
      vouchersApart ? [`tercatat ${sums.vouchers}, seharusnya ${sums.vouchers_due}`] : [],
      vouchersApart,
    ),
  ];
}

async function checkRecords(query: Query): Promise<Finding[]> {
  const rows = await query<{ kind: string; id: string; note: string }>(UNRECORDED);
  const list = rows.map(({ kind, id, note }) => `${kind} ${id}: ${note}`);
  return [none("unrecorded", "semua gerak uang punya jurnal, semua jurnal punya gerak uang", list)];
}

/** Holds the live database against everything the ledger promises. Reads one snapshot, so it may run while the market is open. */
export async function checkLedger(container: MedusaContainer, options: CheckOptions = {}): Promise<LedgerReport> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return knex.transaction(
    async (trx) => {
      const query: Query = async (statement, values = []) => (await trx.raw(statement, values as string[])).rows;
      const { findings, head } = await checkChain(container, query, options);
      const balances = await checkBalances(query, options.quick);
      const identity = await checkIdentity(query);
      const records = [...(await checkRecords(query)), ...(await checkCity(query))];
      return { findings: [...findings, ...balances, ...identity, ...records], head };
    },
    { isolationLevel: "repeatable read", readOnly: true },
  );
}
