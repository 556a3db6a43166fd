import { Badge, Button, Checkbox, clx, Select, Table, Text, toast } from "@medusajs/ui";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Link, useNavigate } from "react-router-dom";
import type { WorkItemView, WorkKind } from "../../../contracts/work";
import { useAssign, useOfficers, useTakeNext } from "../../backend/work";
import { work as words } from "../../i18n/id/work";
import { clockTime } from "../../rules/format";
import { pageOfWork } from "../../rules/work-filters";
import { useShortcuts } from "../applications/use-shortcuts";
import { Deadline } from "./deadline";

const TAKEN_AT_ONCE = 5;

const Holder = ({ holder }: { holder: WorkItemView["holder"] }) =>
  holder ? (
    <span className={clx(holder.is_me && "font-medium")} title={words.until(clockTime(holder.until))}>
      {holder.is_me ? words.you : holder.name}
    </span>
  ) : (
    <span className="text-ui-fg-muted">{words.nobody}</span>
  );

interface RowProps {
  item: WorkItemView;
  focused: boolean;
  selected: boolean;
  onSelect: () => void;
}

function Row({ item, focused, selected, onSelect }: RowProps) {
  const navigate = useNavigate();
  const link = useRef<HTMLAnchorElement>(null);
  const address = pageOfWork(item);
  useEffect(() => {
    if (focused) link.current?.focus();
  }, [focused]);
  const details = [item.detail, item.kecamatan].filter(Boolean).join(" · ");
  return (
    <Table.Row className={clx("cursor-pointer", selected && "bg-ui-bg-base-pressed")} onClick={() => navigate(address)}>
      <Table.Cell className="w-px" onClick={(event) => event.stopPropagation()}>
        <Checkbox checked={selected} onCheckedChange={onSelect} aria-label={words.select(item.title)} />
      </Table.Cell>
      <Table.Cell className="max-w-0 py-2">
        <Link
          ref={link}
          to={address}
          onClick={(event) => event.stopPropagation()}
          className="txt-compact-small-plus block truncate text-ui-fg-base outline-none hover:underline focus-visible:underline"
        >
          {item.title}
        </Link>
        <Text as="span" size="small" leading="compact" className="block truncate text-ui-fg-subtle">
          {item.round > 1 ? `${words.round(item.round)} · ${details}` : details}
        </Text>
        <Text as="span" size="small" leading="compact" className="block truncate text-ui-fg-subtle md:hidden">
          <Holder holder={item.holder} />
        </Text>
      </Table.Cell>
      <Table.Cell className="hidden w-px whitespace-nowrap lg:table-cell">
        <Badge size="2xsmall">{words.kind[item.kind]}</Badge>
      </Table.Cell>
      <Table.Cell className="hidden max-w-40 truncate md:table-cell">
        <Holder holder={item.holder} />
      </Table.Cell>
      <Table.Cell className="w-px whitespace-nowrap text-right">
        <Deadline at={item.due_at} />
      </Table.Cell>
    </Table.Row>
  );
}

/** Take, give away or let go of what is selected; without a selection take the next of the queue. Nothing is ever decided in bulk. */
function Toolbar({ ids, kind, onDone }: { ids: string[]; kind: WorkKind | undefined; onDone: () => void }) {
  const assign = useAssign();
  const takeNext = useTakeNext();
  const officers = useOfficers();
  const give = (to: string | null, done: (count: number) => string) =>
    assign.mutate(
      { ids, to },
      {
        onSuccess: ({ assigned, refused }) => {
          toast.success(done(assigned.length), refused.length > 0 ? { description: words.someRefused(refused.length) } : undefined);
          onDone();
        },
        onError: (refusal) => toast.error(refusal.message),
      },
    );
  const takeFive = () =>
    takeNext.mutate(
      { count: TAKEN_AT_ONCE, ...(kind ? { kind } : {}) },
      {
        onSuccess: ({ assigned }) => toast.success(words.taken(assigned.length)),
        onError: (refusal) => toast.error(refusal.message),
      },
    );
  if (ids.length === 0) {
    return (
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
        <Button size="small" variant="secondary" isLoading={takeNext.isPending} onClick={takeFive}>
          {words.takeNext}
        </Button>
        <Text size="xsmall" className="hidden text-ui-fg-muted md:block">
          {words.keys}
        </Text>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-3">
      <Text size="small" weight="plus" aria-live="polite">
        {words.selected(ids.length)}
      </Text>
      <Button size="small" isLoading={assign.isPending} onClick={() => give("me", words.taken)}>
        {words.take}
      </Button>
      <div className="w-44">
        <Select
          size="small"
          value=""
          onValueChange={(to) => give(to, (count) => words.given(count, officers.data?.find(({ id }) => id === to)?.name ?? to))}
        >
          <Select.Trigger aria-label={words.giveTo}>
            <Select.Value placeholder={words.giveTo} />
          </Select.Trigger>
          <Select.Content>
            {officers.data?.map(({ id, name }) => (
              <Select.Item key={id} value={id}>
                {name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <Button size="small" variant="secondary" disabled={assign.isPending} onClick={() => give(null, words.released)}>
        {words.letGo}
      </Button>
    </div>
  );
}

export function WorkTable({ items, kind }: { items: WorkItemView[]; kind: WorkKind | undefined }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(-1);
  const navigate = useNavigate();
  const assign = useAssign();
  const toggle = useCallback(
    (id: string) =>
      setSelected((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  const current = items[at];
  const shortcuts = useMemo(() => {
    const move = (by: number) => setAt((now) => Math.min(items.length - 1, Math.max(0, now + by)));
    const onCurrent = (act: (item: WorkItemView) => void) => () => current && act(current);
    return [
      ["j", () => move(1)],
      ["k", () => move(-1)],
      ["x", onCurrent(({ id }) => toggle(id))],
      [
        "a",
        onCurrent(({ id }) =>
          assign.mutate({ ids: [id], to: "me" }, { onSuccess: ({ assigned }) => void toast.success(words.taken(assigned.length)) }),
        ),
      ],
      ["enter", onCurrent((item) => navigate(pageOfWork(item)))],
    ] as const;
  }, [items, current, assign, navigate, toggle]);
  useShortcuts(shortcuts, true);
  const all = items.length > 0 && selected.size === items.length;

  return (
    <>
      <Toolbar ids={[...selected]} kind={kind} onDone={() => setSelected(new Set())} />
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="w-px">
              <Checkbox
                checked={all}
                aria-label={words.selectAll}
                onCheckedChange={() => setSelected(new Set(all ? [] : items.map(({ id }) => id)))}
              />
            </Table.HeaderCell>
            <Table.HeaderCell className="w-full md:w-1/2">{words.columns.title}</Table.HeaderCell>
            <Table.HeaderCell className="hidden lg:table-cell">{words.columns.kind}</Table.HeaderCell>
            <Table.HeaderCell className="hidden md:table-cell">{words.columns.holder}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{words.columns.due}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {items.map((item, index) => (
            <Row key={item.id} {...{ item, focused: index === at, selected: selected.has(item.id), onSelect: () => toggle(item.id) }} />
          ))}
        </Table.Body>
      </Table>
    </>
  );
}
