import { Button, Text } from "@medusajs/ui";
import { shared } from "../i18n/id/shared";

export function Pager({ page, hasNext, onPage }: { page: number; hasNext: boolean; onPage: (page: number) => void }) {
  if (page === 1 && !hasNext) return null;
  return (
    <div className="flex items-center justify-between px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle">
        {shared.page(page)}
      </Text>
      <div className="flex gap-x-2">
        <Button size="small" variant="secondary" disabled={page === 1} onClick={() => onPage(page - 1)}>
          {shared.previous}
        </Button>
        <Button size="small" variant="secondary" disabled={!hasNext} onClick={() => onPage(page + 1)}>
          {shared.next}
        </Button>
      </div>
    </div>
  );
}
