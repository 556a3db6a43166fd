import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Envelope } from "@medusajs/icons";
import { Container, clx, Heading, Text } from "@medusajs/ui";
import { Link, useSearchParams } from "react-router-dom";
import { type MailList, useMail, useMails } from "../../backend/mails";
import { mails } from "../../i18n/id/mails";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { Nothing, Shown } from "../../parts/shown";
import { atTime } from "../../rules/format";
import { pageIn } from "../../rules/queue-filters";

function SentElsewhere() {
  return (
    <Container className="p-0">
      <PageHeader title={mails.title} />
      <div className="px-6 pb-8">
        <Heading level="h2">{mails.sent}</Heading>
        <Text className="mt-1 text-ui-fg-subtle">{mails.sentText}</Text>
      </div>
    </Container>
  );
}

function Letters({ list, chosen, page }: { list: MailList["mails"]; chosen: string | undefined; page: number }) {
  if (list.length === 0) return <Nothing>{mails.none}</Nothing>;
  return (
    <ul className="divide-y">
      {list.map(({ id, to, subject, sent_at }) => (
        <li key={id}>
          <Link
            to={`/surat?id=${id}&page=${page}`}
            aria-current={id === chosen ? "true" : undefined}
            className={clx(
              "block px-6 py-3 outline-none hover:bg-ui-bg-base-hover focus-visible:bg-ui-bg-base-hover",
              id === chosen && "bg-ui-bg-base-pressed",
            )}
          >
            <Text size="small" weight="plus" className="truncate">
              {subject}
            </Text>
            <Text size="small" className="truncate text-ui-fg-subtle">
              {to}
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted">
              {atTime(sent_at)}
            </Text>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The letter as its reader sees it, in a frame that may run nothing and reach nothing here. */
function Letter({ id, page }: { id: string; page: number }) {
  const mail = useMail(id);
  return (
    <Shown query={mail}>
      {({ subject, to, html }) => (
        <div className="flex flex-col">
          <PageHeader title={subject} subtitle={`${mails.to} ${to}`} back={{ to: `/surat?page=${page}`, label: mails.toList }} />
          <iframe title={mails.preview} sandbox="" srcDoc={html} className="h-[70vh] w-full border-t border-ui-border-base bg-white" />
        </div>
      )}
    </Shown>
  );
}

export default function Outbox() {
  const [search, setSearch] = useSearchParams();
  const page = pageIn(search);
  const chosen = search.get("id") ?? undefined;
  const list = useMails(page);
  if (list.error?.status === 404) return <SentElsewhere />;

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 lg:grid-cols-[22rem_minmax(0,1fr)]">
      <Container className={clx("divide-y p-0", chosen && "hidden lg:block")}>
        <PageHeader title={mails.title} subtitle={mails.subtitle} />
        <Shown query={list}>
          {(data) => (
            <>
              <Letters list={data.mails} chosen={chosen} page={page} />
              <Pager page={data.page} hasNext={data.has_next} onPage={(next) => setSearch({ page: String(next) })} />
            </>
          )}
        </Shown>
      </Container>
      <Container className={clx("p-0", !chosen && "hidden lg:block")}>
        {chosen ? <Letter id={chosen} page={page} /> : <Nothing>{mails.choose}</Nothing>}
      </Container>
    </div>
  );
}

export const config = defineRouteConfig({ label: mails.title, icon: Envelope, rank: 4 });
