import { Badge, Container, Heading, Text } from "@medusajs/ui";
import type { Application } from "../../backend/vendors";
import { applications } from "../../i18n/id/applications";
import { shared } from "../../i18n/id/shared";

export function People({ members }: { members: Application["members"] }) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {applications.groups.people}
      </Heading>
      <ul className="divide-y">
        {members.map(({ name, email, role }) => (
          <li key={email} className="flex items-center justify-between gap-x-3 px-6 py-3">
            <div className="min-w-0">
              <Text size="small" weight="plus" className="truncate">
                {name}
              </Text>
              <Text size="small" className="truncate text-ui-fg-subtle">
                {email}
              </Text>
            </div>
            <Badge size="2xsmall">{shared.memberRole[role]}</Badge>
          </li>
        ))}
      </ul>
    </Container>
  );
}
