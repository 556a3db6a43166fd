import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { Waiting } from "../waiting";

interface MatterRowProps {
  number: string;
  orderGroupId: string;
  who: string;
  since: string;
  amount: ReactNode;
  facts: (string | null)[];
  children?: ReactNode;
}

/** One sum of money: whose, how much, why it is here, and what can be done about it. */
export function MatterRow({ number, orderGroupId, who, since, amount, facts, children }: MatterRowProps) {
  return (
    <li className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-start md:justify-between">
      <div className="flex min-w-0 flex-col gap-y-1">
        <span className="flex flex-wrap items-baseline gap-x-3">
          <Link to={`/transfer/${orderGroupId}`} className="txt-compact-small-plus whitespace-nowrap hover:underline">
            {number}
          </Link>
          <Text as="span" size="small">
            {who}
          </Text>
          <Text as="span" size="small" className="text-ui-fg-subtle">
            <Waiting since={since} />
          </Text>
        </span>
        <Text className="tabular-nums">{amount}</Text>
        {facts
          .filter((fact) => fact !== null)
          .map((fact) => (
            <Text key={fact} size="small" className="text-ui-fg-subtle">
              {fact}
            </Text>
          ))}
      </div>
      <div className="flex shrink-0 gap-x-2">{children}</div>
    </li>
  );
}
