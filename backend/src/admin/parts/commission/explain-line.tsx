import { Badge, Heading, Input, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { CATEGORIES } from "../../../reference/categories";
import { useExplanation } from "../../backend/commission";
import { commission } from "../../i18n/id/commission";
import { jakartaDay, rupiah, typedRupiah } from "../../rules/format";
import { Choice, Field } from "../field";
import { Shown } from "../shown";
import { RuleText } from "./rule-row";

const words = commission.explain;
const CATEGORY_NAMES = Object.fromEntries(CATEGORIES.map(({ handle, name }) => [handle, name]));

/** What a line would pay and why: the rule that wins, and below it every rule that loses to it. */
export function ExplainLine({ shop }: { shop?: { id: string; name: string } }) {
  const [category, setCategory] = useState<string>(CATEGORIES[0].handle);
  const [scale, setScale] = useState("micro");
  const [amount, setAmount] = useState("50.000");
  const [day, setDay] = useState(() => jakartaDay(Date.now()));
  const id = useId();
  const rupiahs = typedRupiah(amount) ?? 0;
  const answer = useExplanation({ category, day, amount: rupiahs, ...(shop ? { vendor_id: shop.id } : { scale }) });
  return (
    <section aria-labelledby={`${id}-title`} className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h2" id={`${id}-title`}>
        {words.title}
      </Heading>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Field id={`${id}-category`} label={words.category}>
          <Choice id={`${id}-category`} value={category} choices={CATEGORY_NAMES} onChange={setCategory} />
        </Field>
        {!shop && (
          <Field id={`${id}-scale`} label={words.scale}>
            <Choice id={`${id}-scale`} value={scale} choices={commission.scales} onChange={setScale} />
          </Field>
        )}
        <Field id={`${id}-amount`} label={words.amount}>
          <Input id={`${id}-amount`} inputMode="numeric" value={amount} onChange={(event) => setAmount(event.target.value)} />
        </Field>
        <Field id={`${id}-day`} label={words.day}>
          <Input id={`${id}-day`} type="date" value={day} onChange={(event) => setDay(event.target.value || jakartaDay(Date.now()))} />
        </Field>
      </div>
      <Shown query={answer}>
        {({ commission: fee, rules, scale: counted }) => (
          <div className="flex flex-col gap-y-3">
            <output>
              <Text weight="plus">{rules.length > 0 ? words.answer(rupiah(fee), rupiah(rupiahs)) : words.noRule}</Text>
              {shop && (
                <Text size="small" className="text-ui-fg-subtle">
                  {words.ofShop(commission.scales[counted])}
                </Text>
              )}
            </output>
            <ol className="flex flex-col gap-y-2">
              {rules.map((rule, position) => (
                <li key={rule.id} className="flex items-start gap-x-3">
                  <Badge size="2xsmall" color={position === 0 ? "green" : "grey"}>
                    {position === 0 ? words.wins : words.loses}
                  </Badge>
                  <RuleText rule={rule} />
                </li>
              ))}
            </ol>
          </div>
        )}
      </Shown>
    </section>
  );
}
