import type { CartVoucher } from "@lapak/backend/contracts/checkout";
import { vouchers } from "~/i18n/id/vouchers";
import type { FieldProblem } from "~/lib/backend.server";
import type { Typed } from "~/lib/form";
import { rupiah } from "~/lib/format";
import { Button } from "~/ui/button";
import { problemOf, TextField } from "~/ui/form";
import { Icon } from "~/ui/icon";
import { VOUCHER } from "./checkout-fields";

const words = vouchers.checkout;

/** Comes back to where the code was typed. */
const HERE = `/bayar#${VOUCHER}`;

interface VoucherSectionProps {
  voucher: CartVoucher | null;
  typed: Typed;
  problems: readonly FieldProblem[];
}

/** A code, what it takes off and who gives that, or why it does not apply. The button counts again; nothing is ordered by it. */
export function VoucherSection({ voucher, typed, problems }: VoucherSectionProps) {
  const applied = voucher?.applies ? voucher : null;
  return (
    <section className="form-section voucher-section" aria-label={words.title}>
      <h2 className="section-title">{words.title}</h2>
      {applied ? (
        <div className="voucher-applied" id={VOUCHER}>
          <input type="hidden" name={VOUCHER} value={applied.code} />
          <p className="voucher-code">
            <Icon name="check" /> <strong>{applied.code}</strong>
          </p>
          <p>{words.applied(applied.title, rupiah(applied.discount))}</p>
          {applied.funder ? <p className="small soft">{words.from[applied.funder]}</p> : null}
          <Button variant="quiet" size="small" name="intent" value="drop-voucher" formAction={HERE}>
            {words.remove}
          </Button>
        </div>
      ) : (
        <div className="voucher-form">
          <TextField
            name={VOUCHER}
            label={words.label}
            hint={words.hint}
            defaultValue={typed[VOUCHER]}
            error={problemOf(problems, VOUCHER) ?? voucher?.message ?? undefined}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={24}
          />
          <Button variant="secondary" name="intent" value="recount" formAction={HERE}>
            {words.apply}
          </Button>
        </div>
      )}
    </section>
  );
}
