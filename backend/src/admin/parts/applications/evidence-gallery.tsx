import { ChevronLeft, ChevronRight } from "@medusajs/icons";
import { FocusModal, IconButton, Text } from "@medusajs/ui";
import { type KeyboardEvent, useState } from "react";
import { type Application, evidenceAddress } from "../../backend/vendors";
import { applications } from "../../i18n/id/applications";
import { shared } from "../../i18n/id/shared";

type Evidence = Application["evidence"][number];

interface ViewerProps {
  vendorId: string;
  evidence: Evidence[];
  index: number;
  onIndex: (index: number | undefined) => void;
}

/** One photo as large as the screen allows; arrow keys turn the pages. */
function Viewer({ vendorId, evidence, index, onIndex }: ViewerProps) {
  const photo = evidence[index];
  if (!photo) return null;
  const turn = (by: number) => onIndex((index + by + evidence.length) % evidence.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowRight") turn(1);
    if (event.key === "ArrowLeft") turn(-1);
  };
  const kind = shared.evidenceKind[photo.kind];
  return (
    <FocusModal open onOpenChange={(open) => !open && onIndex(undefined)}>
      <FocusModal.Content onKeyDown={onKeyDown} aria-describedby={undefined}>
        <FocusModal.Header>
          <div className="flex flex-1 items-center justify-between">
            <FocusModal.Title asChild>
              <Text weight="plus">
                {kind} · {applications.photoPosition(index + 1, evidence.length)}
              </Text>
            </FocusModal.Title>
            <div className="flex gap-x-2">
              <IconButton aria-label={applications.previousPhoto} onClick={() => turn(-1)}>
                <ChevronLeft />
              </IconButton>
              <IconButton aria-label={applications.nextPhoto} onClick={() => turn(1)}>
                <ChevronRight />
              </IconButton>
            </div>
          </div>
        </FocusModal.Header>
        <FocusModal.Body className="flex min-h-0 items-center justify-center overflow-hidden bg-ui-bg-subtle p-2">
          <img src={evidenceAddress(vendorId, photo.id)} alt={kind} className="max-h-full max-w-full object-contain" />
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  );
}

export function EvidenceGallery({ vendorId, evidence }: { vendorId: string; evidence: Evidence[] }) {
  const [open, setOpen] = useState<number>();
  if (evidence.length === 0) return <Text className="text-ui-fg-subtle">{applications.noEvidence}</Text>;
  return (
    <>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-4">
        {evidence.map((photo, index) => (
          <li key={photo.id}>
            <button
              type="button"
              aria-label={applications.openPhoto(shared.evidenceKind[photo.kind], index + 1)}
              onClick={() => setOpen(index)}
              className="block w-full rounded-lg outline-none focus-visible:shadow-borders-focus"
            >
              <img
                src={evidenceAddress(vendorId, photo.id)}
                alt=""
                loading="lazy"
                className="aspect-[4/3] w-full rounded-lg border border-ui-border-base bg-ui-bg-subtle object-cover"
              />
              <Text as="span" size="xsmall" className="mt-1 block truncate text-left text-ui-fg-subtle">
                {shared.evidenceKind[photo.kind]}
              </Text>
            </button>
          </li>
        ))}
      </ul>
      {open !== undefined && <Viewer vendorId={vendorId} evidence={evidence} index={open} onIndex={setOpen} />}
    </>
  );
}
