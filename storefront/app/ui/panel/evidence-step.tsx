import type { ApplicationView } from "@lapak/backend/contracts/vendor";
import { Form, useRevalidator } from "@remix-run/react";
import { type ChangeEvent, useState } from "react";
import { application } from "~/i18n/id/application";
import { EVIDENCE_KINDS } from "~/lib/panel/application-form";
import { type EvidenceKind, evidenceAddress } from "~/lib/panel/evidence";
import type { Refusal } from "~/lib/panel/refusal";
import { Button, ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Remark } from "./application-parts";
import { Problems } from "./problems";
import { sendPhoto } from "./shrink-photo";
import { useHydrated } from "./use-hydrated";

export interface EvidenceStepProps {
  view: ApplicationView;
  refusal: Refusal | null;
  remark?: string;
}

/** Photos are sent one by one as soon as they are chosen; without script each kind has its own upload button. */
export function EvidenceStep({ view, refusal, remark }: EvidenceStepProps) {
  return (
    <Form method="post" encType="multipart/form-data" className="form" noValidate id="evidence">
      {refusal ? <Problems message={refusal.message} errors={refusal.errors} /> : null}
      <input type="hidden" name="step" value="foto" />
      <Remark text={remark} />
      {EVIDENCE_KINDS.map((kind) => (
        <KindCard key={kind} kind={kind} photos={view.evidence.filter((one) => one.kind === kind)} />
      ))}
      <div className="step-actions">
        <ButtonLink to="?langkah=produk" variant="secondary">
          {application.back}
        </ButtonLink>
        <Button name="intent" value="save">
          {application.next}
        </Button>
      </div>
    </Form>
  );
}

function KindCard({ kind, photos }: { kind: EvidenceKind; photos: ApplicationView["evidence"] }) {
  const words = application.evidence[kind];
  const upload = useEvidenceUpload(kind);
  const hydrated = useHydrated();
  return (
    <section className="card stack evidence-kind">
      <div>
        <h3>
          {words.label} {kind === "document" ? <span className="field-optional">({application.optional})</span> : null}
        </h3>
        <p className="small soft" id={`hint-${kind}`}>
          {words.hint}
        </p>
      </div>
      <ul className="evidence-grid">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <img src={evidenceAddress(photo.id)} alt={application.photo.alt(words.label, index + 1)} loading="lazy" />
            <Button variant="quiet" size="small" name="intent" value={`remove:${photo.id}`}>
              <Icon name="trash" /> {application.photo.remove}
              <span className="visually-hidden"> {application.photo.alt(words.label, index + 1)}</span>
            </Button>
          </li>
        ))}
        <li>
          <label className="photo-add">
            <input
              type="file"
              name={`file_${kind}`}
              accept="image/jpeg,image/png,image/webp"
              multiple
              aria-describedby={`hint-${kind}`}
              onChange={upload.choose}
              disabled={upload.busy}
            />
            <Icon name="camera" />
            <span>{upload.busy ? application.photo.uploading : application.photo.add}</span>
            <span className="visually-hidden">{words.label}</span>
          </label>
        </li>
      </ul>
      {upload.problem ? (
        <p className="field-error" role="alert">
          {upload.problem}
        </p>
      ) : null}
      {hydrated ? null : (
        <Button variant="secondary" size="small" name="intent" value={`upload:${kind}`}>
          {application.photo.upload}
        </Button>
      )}
    </section>
  );
}

function useEvidenceUpload(kind: EvidenceKind) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { revalidate } = useRevalidator();
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const files = Array.from(input.files ?? []);
    if (files.length === 0) return;
    setBusy(true);
    setProblem(null);
    for (const file of files) {
      const answer = await sendPhoto<{ message: string | null }>("/penjual/pengajuan/bukti", file, { kind });
      const message = answer === null ? application.offline : answer.message;
      if (message) setProblem(message);
      if (message) break;
    }
    input.value = "";
    setBusy(false);
    revalidate();
  };
  return { busy, problem, choose };
}
