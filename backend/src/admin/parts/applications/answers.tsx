import { Badge, Container, Copy, Heading } from "@medusajs/ui";
import type { ReactNode } from "react";
import { CATEGORIES } from "../../../reference/categories";
import type { Application } from "../../backend/vendors";
import { applications } from "../../i18n/id/applications";
import { shared } from "../../i18n/id/shared";
import { Facts } from "../facts";
import { EvidenceGallery } from "./evidence-gallery";
import { RemarkableFact, RemarkButton, RemarkNotes } from "./remarks";

const { fields, groups } = applications;

function Group({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {aside}
      </div>
      {children}
    </Container>
  );
}

const categoryName = (handle: string) => CATEGORIES.find((category) => category.handle === handle)?.name ?? handle;

/** Jalan …, RT 003/RW 007, Kel. …, Kec. …, Kota Bekasi 17xxx */
function addressOf({ answers, kelurahan, kecamatan, postal_code }: Application): string {
  const { street, rt, rw } = answers;
  const neighbourhood = rt && rw && `RT ${rt.padStart(3, "0")}/RW ${rw.padStart(3, "0")}`;
  const city = `Kota Bekasi${postal_code ? ` ${postal_code}` : ""}`;
  return [street, neighbourhood, kelurahan && `Kel. ${kelurahan}`, kecamatan && `Kec. ${kecamatan}`, city].filter(Boolean).join("\n");
}

const copyable = (value: string) => (
  <span className="inline-flex items-center gap-x-1">
    {value}
    <Copy content={value} aria-label={shared.copy} />
  </span>
);

function Phone({ phone }: { phone: string }) {
  return (
    <a
      className="text-ui-fg-interactive-hover hover:underline"
      href={`https://wa.me/${phone.replace(/\D/g, "")}`}
      target="_blank"
      rel="noreferrer"
    >
      {phone}
    </a>
  );
}

export function Answers({ application }: { application: Application }) {
  const { answers } = application;
  return (
    <>
      <Group title={groups.business}>
        <Facts>
          <RemarkableFact field="business_name" label={fields.business_name}>
            {answers.business_name}
          </RemarkableFact>
          <RemarkableFact field="owner_name" label={fields.owner_name}>
            {answers.owner_name ?? shared.empty}
          </RemarkableFact>
          <RemarkableFact field="nib" label={fields.nib}>
            {answers.nib ? copyable(answers.nib) : applications.noNib}
          </RemarkableFact>
          <RemarkableFact field="phone" label={fields.phone}>
            {answers.phone ? <Phone phone={answers.phone} /> : shared.empty}
          </RemarkableFact>
        </Facts>
      </Group>
      <Group title={groups.place}>
        <Facts>
          <RemarkableFact field="street" label={fields.address}>
            {addressOf(application)}
          </RemarkableFact>
          <RemarkableFact field="landmark" label={fields.landmark}>
            {answers.landmark ?? shared.empty}
          </RemarkableFact>
        </Facts>
      </Group>
      <Group title={groups.production}>
        <Facts>
          <RemarkableFact field="sells" label={fields.sells}>
            <span className="flex flex-wrap gap-1">
              {answers.sells?.map((handle) => (
                <Badge key={handle} size="2xsmall">
                  {categoryName(handle)}
                </Badge>
              )) ?? shared.empty}
            </span>
          </RemarkableFact>
          <RemarkableFact field="sells_note" label={fields.sells_note}>
            {answers.sells_note ?? shared.empty}
          </RemarkableFact>
          <RemarkableFact field="production_place" label={fields.production_place}>
            {answers.production_place ? applications.productionPlace[answers.production_place] : shared.empty}
          </RemarkableFact>
          <RemarkableFact field="production_note" label={fields.production_note}>
            {answers.production_note ?? shared.empty}
          </RemarkableFact>
          <RemarkableFact field="packaging_note" label={fields.packaging_note}>
            {answers.packaging_note ?? shared.empty}
          </RemarkableFact>
        </Facts>
      </Group>
      <Photos application={application} />
    </>
  );
}

export function Photos({ application }: { application: Application }) {
  return (
    <Group title={groups.evidence} aside={<RemarkButton field="evidence" label={fields.evidence} />}>
      <div className="px-6 py-4">
        <EvidenceGallery vendorId={application.id} evidence={application.evidence} />
        <RemarkNotes field="evidence" label={fields.evidence} />
      </div>
    </Group>
  );
}
