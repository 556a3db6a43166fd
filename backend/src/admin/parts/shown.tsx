import { Button, Skeleton, Text } from "@medusajs/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Refusal } from "../backend/client";
import { shared } from "../i18n/id/shared";

interface ShownProps<T> {
  query: Pick<UseQueryResult<T, Refusal>, "data" | "error" | "refetch">;
  children: (data: T) => ReactNode;
}

/** What a query answered; a skeleton until then, and a way to try again when it failed. */
export function Shown<T>({ query, children }: ShownProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    return (
      <div role="alert" className="flex flex-col items-start gap-y-3 px-6 py-8">
        <Text>{query.error.message}</Text>
        <Button size="small" variant="secondary" onClick={() => void query.refetch()}>
          {shared.retry}
        </Button>
      </div>
    );
  }
  return (
    <output aria-label={shared.loading} className="flex flex-col gap-y-3 px-6 py-6">
      {[64, 48, 56, 40].map((width) => (
        <Skeleton key={width} className="h-6 max-w-full" style={{ width: `${width}%` }} />
      ))}
    </output>
  );
}

export function Nothing({ children }: { children: ReactNode }) {
  return (
    <div className="px-6 py-12 text-center">
      <Text className="text-ui-fg-subtle">{children}</Text>
    </div>
  );
}
