import type { Reference } from "@lapak/backend/contracts/reference";
import type { ApplicationView } from "@lapak/backend/contracts/vendor";
import { Link } from "@remix-run/react";
import { application } from "~/i18n/id/application";
import type { Step } from "~/lib/panel/application-form";
import { evidenceAddress } from "~/lib/panel/evidence";
import { readablePhone } from "~/lib/panel/order-view";
import { Remark } from "./application-parts";

type Line = [field: string, label: string, value: string | null];

/** All answers as people read them, one card for each step. */
export function ApplicationAnswersList({
  view,
  reference,
  editable = false,
}: {
  view: ApplicationView;
  reference: Reference;
  editable?: boolean;
}) {
  return (
    <div className="stack">
      {sections(view, reference).map(({ step, lines }) => (
        <section className="card stack" key={step}>
          <SectionHead step={step} editable={editable} />
          <dl className="facts">
            {lines.map(([field, label, value]) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>{value ?? <span className="soft">{application.check.empty}</span>}</dd>
              </div>
            ))}
          </dl>
          {view.remarks
            .filter((remark) => lines.some(([field]) => field === remark.field))
            .map((remark) => (
              <Remark key={remark.field} text={`${labelOf(remark.field)}: ${remark.message}`} />
            ))}
        </section>
      ))}
      <section className="card stack">
        <SectionHead step="foto" editable={editable} />
        <EvidenceRow evidence={view.evidence} />
        <Remark text={view.remarks.find((remark) => remark.field === "evidence")?.message} />
      </section>
    </div>
  );
}

function SectionHead({ step, editable }: { step: Step; editable: boolean }) {
  return (
    <div className="split">
      <h3>{application.steps[step]}</h3>
      {editable ? (
        <Link to={`/penjual/pengajuan?langkah=${step}`} aria-label={`${application.check.change} ${application.steps[step]}`}>
          {application.check.change}
        </Link>
      ) : null}
    </div>
  );
}

function EvidenceRow({ evidence }: { evidence: ApplicationView["evidence"] }) {
  if (evidence.length === 0) return <p className="soft">{application.check.photos(0)}</p>;
  return (
    <ul className="evidence-row">
      {evidence.map((one, index) => (
        <li key={one.id}>
          <img src={evidenceAddress(one.id)} alt={application.photo.alt(application.evidence[one.kind].label, index + 1)} loading="lazy" />
        </li>
      ))}
    </ul>
  );
}

const labels: Record<string, { label: string }> = application.fields;
const labelOf = (field: string) => labels[field]?.label ?? field;

function sections(view: ApplicationView, reference: Reference): { step: Step; lines: Line[] }[] {
  const { answers } = view;
  const kecamatan = reference.kecamatan.find((one) => one.code === answers.kecamatan_code)?.name ?? null;
  const kelurahan = reference.kelurahan.find((one) => one.code === answers.kelurahan_code);
  const sells = reference.categories.filter((one) => answers.sells?.includes(one.handle)).map((one) => one.name);
  const line = (field: keyof typeof answers, value: string | null): Line => [field, labelOf(field), value];
  return [
    {
      step: "usaha",
      lines: [line("business_name", answers.business_name || null), line("owner_name", answers.owner_name), line("nib", answers.nib)],
    },
    {
      step: "alamat",
      lines: [
        line("phone", answers.phone && readablePhone(answers.phone)),
        line("street", answers.street),
        line("rt", answers.rt),
        line("rw", answers.rw),
        line("kecamatan_code", kecamatan),
        line("kelurahan_code", kelurahan ? `${kelurahan.name} ${kelurahan.postal_code}` : null),
        line("landmark", answers.landmark),
      ],
    },
    {
      step: "produk",
      lines: [
        line("sells", sells.join(", ") || null),
        line("sells_note", answers.sells_note),
        line("production_place", answers.production_place && application.places[answers.production_place]),
        line("production_note", answers.production_note),
        line("packaging_note", answers.packaging_note),
      ],
    },
  ];
}
