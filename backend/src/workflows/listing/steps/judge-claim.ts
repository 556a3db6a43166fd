import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../../http/problem";
import { LISTING_MODULE } from "../../../modules/listing";
import type { ClaimSubject } from "../../../modules/listing/rules/claims";
import type { ListingModuleService } from "../../../modules/listing/service";

export interface ClaimJudgement {
  listing_id: string;
  subject: ClaimSubject;
  verdict: "verified" | "rejected" | "revoked";
  note?: string;
  actor: { id: string; name: string };
}

const NO_CLAIM = {
  halal: "Produk ini tidak mengaku bersertifikat halal.",
  permit: "Produk ini tidak mencantumkan izin pangan.",
} as const;

/** Reads the claim and answers what the verdict changes; a verdict needs something to be about. */
export const judgeClaimStep = createStep("judge-claim", async ({ listing_id, subject, verdict, actor }: ClaimJudgement, { container }) => {
  const [listing] = await container.resolve<ListingModuleService>(LISTING_MODULE).listListings({ id: listing_id });
  if (!listing) throw notFound("Produk");
  const number = subject === "halal" ? listing.halal_number : listing.permit_number;
  const isRevoked = subject === "permit" && listing.permit_check === "revoked";
  if (!number && !isRevoked) throw new Problem("conflict", "no_claim", NO_CLAIM[subject]);
  const change = {
    id: listing_id,
    [`${subject}_check`]: verdict,
    [`${subject}_checked_at`]: new Date(),
    [`${subject}_checked_by`]: actor.name,
  };
  return new StepResponse({ change, number });
});

interface Verdict extends ClaimJudgement {
  number: string | null;
}

/** Keeps who said what about which number. */
export const recordVerdictStep = createStep(
  "record-claim-verdict",
  async ({ listing_id, subject, verdict, number, note, actor }: Verdict, { container }) => {
    const row = await container.resolve<ListingModuleService>(LISTING_MODULE).createClaimVerdicts({
      listing_id,
      subject,
      verdict,
      number,
      note: note ?? null,
      actor_id: actor.id,
      actor_name: actor.name,
    });
    return new StepResponse(row.id, row.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ListingModuleService>(LISTING_MODULE).deleteClaimVerdicts(id);
  },
);
