import { DocumentText } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import type { Permit } from "../../backend/permits";
import { permits as words } from "../../i18n/id/permits";

/** The certificate itself, large enough to compare with what was typed. Links open for a few minutes only. */
export function PermitEvidence({ evidence }: { evidence: Permit["evidence"] }) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.evidence}
      </Heading>
      <div className="flex flex-col gap-3 px-6 py-4">
        {evidence.length === 0 && <Text className="text-ui-fg-subtle">{words.noEvidence}</Text>}
        {evidence.map(({ id, url, mime_type, width, height }, index) =>
          mime_type === "application/pdf" ? (
            <a
              key={id}
              href={url}
              target="_blank"
              rel="noreferrer"
              className="flex items-center gap-x-2 text-ui-fg-interactive hover:underline"
            >
              <DocumentText aria-hidden />
              {words.openPdf(index + 1)}
            </a>
          ) : (
            <a key={id} href={url} target="_blank" rel="noreferrer" aria-label={words.openPhoto(index + 1)}>
              <img
                src={url}
                alt=""
                width={width ?? undefined}
                height={height ?? undefined}
                className="max-h-[32rem] w-full rounded-lg border border-ui-border-base bg-ui-bg-subtle object-contain"
              />
            </a>
          ),
        )}
      </div>
    </Container>
  );
}
