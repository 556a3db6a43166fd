import { Button, Container, Heading, Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useJournals } from "../../backend/ledger";
import { ledger as words } from "../../i18n/id/ledger";
import { asRead } from "../../rules/balances";
import { atTime, rupiah } from "../../rules/format";
import { Nothing, Shown } from "../shown";

/** What happened on one account, newest first, with the balance each line left. */
export function Journals({ account, before }: { account: string; before: number | undefined }) {
  const query = useJournals(account, before);
  const address = (seq?: number) => `/buku-besar?akun=${encodeURIComponent(account)}${seq ? `&sebelum=${seq}` : ""}`;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.journals(words.account(account))}
      </Heading>
      <Shown query={query}>
        {({ lines, next }) =>
          lines.length === 0 ? (
            <Nothing>{words.noJournals}</Nothing>
          ) : (
            <>
              <div className="overflow-x-auto">
                <Table>
                  <Table.Header>
                    <Table.Row>
                      <Table.HeaderCell>{words.columns.at}</Table.HeaderCell>
                      <Table.HeaderCell>{words.columns.kind}</Table.HeaderCell>
                      <Table.HeaderCell>{words.columns.source}</Table.HeaderCell>
                      <Table.HeaderCell className="text-right">{words.columns.amount}</Table.HeaderCell>
                      <Table.HeaderCell className="text-right">{words.columns.balance}</Table.HeaderCell>
                    </Table.Row>
                  </Table.Header>
                  <Table.Body>
                    {lines.map((line) => (
                      <Table.Row key={`${line.seq} ${line.amount} ${line.balance}`}>
                        <Table.Cell className="whitespace-nowrap">{atTime(line.at)}</Table.Cell>
                        <Table.Cell>{words.kind(line.kind)}</Table.Cell>
                        <Table.Cell>{line.order ?? line.source_key}</Table.Cell>
                        <Table.Cell className="whitespace-nowrap text-right tabular-nums">
                          {rupiah(asRead(account, line.amount))}
                        </Table.Cell>
                        <Table.Cell className="whitespace-nowrap text-right tabular-nums">
                          {rupiah(asRead(account, line.balance))}
                        </Table.Cell>
                      </Table.Row>
                    ))}
                  </Table.Body>
                </Table>
              </div>
              <div className="flex gap-x-2 px-6 py-3">
                {before && (
                  <Button size="small" variant="secondary" asChild>
                    <Link to={address()}>{words.first}</Link>
                  </Button>
                )}
                {next && (
                  <Button size="small" variant="secondary" asChild>
                    <Link to={address(next)}>{words.more}</Link>
                  </Button>
                )}
              </div>
            </>
          )
        }
      </Shown>
    </Container>
  );
}
