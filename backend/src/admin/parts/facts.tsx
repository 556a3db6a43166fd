import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** One labelled answer; `aside` sits at its right end, `below` under it. */
export function Fact({ label, children, aside, below }: { label: string; children: ReactNode; aside?: ReactNode; below?: ReactNode }) {
  return (
    <div className="grid grid-cols-[1fr_auto] items-start gap-x-3 px-6 py-3 sm:grid-cols-[10rem_1fr_auto]">
      <dt className="col-start-1 row-start-1">
        <Text size="small" weight="plus" leading="compact" className="text-ui-fg-subtle">
          {label}
        </Text>
      </dt>
      <dd className="col-start-1 row-start-2 min-w-0 sm:col-start-2 sm:row-start-1">
        <Text as="div" size="small" leading="compact" className="whitespace-pre-line break-words text-ui-fg-base">
          {children}
        </Text>
      </dd>
      {aside && <dd className="-my-1 col-start-2 row-start-1 sm:col-start-3">{aside}</dd>}
      {below && <dd className="col-span-full">{below}</dd>}
    </div>
  );
}

export function Facts({ children }: { children: ReactNode }) {
  return <dl className="divide-y">{children}</dl>;
}
