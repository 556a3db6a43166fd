import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ApplicationAnswers, ApplicationView } from "../../../contracts/vendor";
import { notFound } from "../../../http/problem";
import { missingFrom } from "../../../modules/vendor/rules/application";

const ANSWERS = [
  "business_name",
  "owner_name",
  "nib",
  "phone",
  "kecamatan_code",
  "kelurahan_code",
  "street",
  "rt",
  "rw",
  "landmark",
  "sells",
  "sells_note",
  "production_place",
  "production_note",
  "packaging_note",
] as const satisfies (keyof ApplicationAnswers)[];

const isoOf = (moment: Date | string): string => new Date(moment).toISOString();

/** More decisions than this are history nobody scrolls through. */
const MOST_DECISIONS = 50;

export interface StoredApplication {
  view: ApplicationView;
  submitted_at: string | null;
}

/** An application with its photos and its history, as its vendor and the officers see it: three indexed queries. */
export async function readApplication(vendorId: string, scope: MedusaContainer): Promise<StoredApplication> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: vendors }, { data: photos }, { data: history }] = await Promise.all([
    query.graph({
      entity: "vendor",
      fields: ["id", "handle", "state", "postal_code", "submitted_at", ...ANSWERS],
      filters: { id: vendorId },
    }),
    query.graph({
      entity: "evidence",
      fields: ["id", "kind", "mime_type", "width", "height"],
      filters: { vendor_id: vendorId },
      pagination: { take: 50, order: { created_at: "ASC" } },
    }),
    query.graph({
      entity: "application_decision",
      fields: ["id", "kind", "actor_name", "reason", "remarks", "created_at"],
      filters: { vendor_id: vendorId },
      pagination: { take: MOST_DECISIONS, order: { created_at: "DESC", id: "DESC" } },
    }),
  ]);
  const [vendor] = vendors;
  if (!vendor) throw notFound("Usaha");

  const answers = Object.fromEntries(ANSWERS.map((field) => [field, vendor[field] ?? null])) as ApplicationAnswers;
  const evidence = photos.map(({ id, kind, mime_type, width, height }) => ({ id, kind, mime_type, width, height }));
  const decisions = history.map(({ id, kind, actor_name, reason, remarks, created_at }) => ({
    id,
    kind,
    actor_name,
    reason,
    remarks: (remarks ?? []) as unknown as ApplicationView["remarks"],
    decided_at: isoOf(created_at),
  }));
  return {
    view: {
      id: vendor.id,
      handle: vendor.handle,
      state: vendor.state,
      postal_code: vendor.postal_code,
      answers,
      evidence,
      // What the officer marked stays open until the application is sent again.
      remarks: vendor.state === "revision" ? (decisions[0]?.remarks ?? []) : [],
      decisions,
      missing: missingFrom(
        answers,
        evidence.map((photo) => photo.kind),
      ),
    },
    submitted_at: vendor.submitted_at && isoOf(vendor.submitted_at),
  };
}
