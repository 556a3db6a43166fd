import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { CreateCityVoucher, CreateVendorVoucher } from "../../contracts/voucher";
import { inModule } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";
import { VOUCHER_MODULE } from "../../modules/voucher";
import type { VoucherModuleService } from "../../modules/voucher/service";
import { memberActor, officerActor } from "../audit/actors";
import { audited } from "../audit/record";

/** By whom: a shop spends its own money, the city its own or a part of it. */
export type CreateVoucherInput =
  | { by: "vendor"; actor_id: string; vendor_id: string; terms: CreateVendorVoucher }
  | { by: "city"; actor_id: string; terms: CreateCityVoucher };

const isTaken = (error: unknown) =>
  MedusaError.isMedusaError(error) ? /exist/i.test(String(error.message)) : String((error as { code?: unknown })?.code) === "23505";

const createVoucherStep = createStep("create-voucher", async (input: CreateVoucherInput, { container }) => {
  const vouchers = container.resolve<VoucherModuleService>(VOUCHER_MODULE);
  const row = input.by === "vendor" ? vendorsRow(input) : await citysRow(input, container.resolve<VendorModuleService>(VENDOR_MODULE));
  const { valid_from, valid_until, ...terms } = row;
  const dates = { valid_from: new Date(valid_from), valid_until: new Date(valid_until) };
  try {
    const entry = await actOf(container, input.by, input.actor_id);
    const { id } = await audited(
      container,
      (joined) => inModule(vouchers, joined, (here) => vouchers.createVouchers({ ...terms, ...dates, created_by: input.actor_id }, here)),
      (made) => [
        {
          ...entry,
          action: "voucher.create",
          subject: { type: "voucher", id: made.id },
          ...{ vendor_id: terms.vendor_id, after: { ...terms, ...dates } },
        },
      ],
    );
    return new StepResponse(id);
  } catch (error) {
    if (!isTaken(error)) throw error;
    const message = "Kode ini sudah dipakai voucher lain. Pilih kode lain.";
    throw new Problem("conflict", "code_taken", message, [{ field: "code", message }]);
  }
});

const actOf = async (container: MedusaContainer, by: "vendor" | "city", actorId: string) => ({
  actor: by === "city" ? await officerActor(container, actorId) : await memberActor(container, actorId),
});

const vendorsRow = ({ terms, vendor_id }: CreateVoucherInput & { by: "vendor" }) => ({
  ...terms,
  vendor_id,
  funder: "vendor" as const,
  city_share_percent: 0,
});

async function citysRow({ terms: { shop, ...terms } }: CreateVoucherInput & { by: "city" }, vendors: VendorModuleService) {
  const city_share_percent = terms.funder === "city" ? 100 : (terms.city_share_percent ?? 0);
  if (shop === null || shop === "") return { ...terms, city_share_percent, vendor_id: null };
  const [vendor] = await vendors.listVendors({ handle: shop }, { select: ["id"], take: 1 });
  const message = "Lapak ini tidak ditemukan. Salin dari alamat halaman lapaknya.";
  if (!vendor) throw new Problem("invalid", "validation", message, [{ field: "shop", message }]);
  return { ...terms, city_share_percent, vendor_id: vendor.id };
}

/** The only step, so there is nothing to undo. Makes a voucher that works at once, or from its first day on. */
export const createVoucherWorkflow = createWorkflow("create-voucher", (input: CreateVoucherInput) => {
  return new WorkflowResponse(createVoucherStep(input));
});

export interface StopVoucherInput {
  voucher_id: string;
  /** Whose money it is; a shop stops only its own vouchers. */
  by: "vendor" | "city";
  /** Member or user id. */
  actor_id: string;
}

const stopVoucherStep = createStep("stop-voucher", async ({ voucher_id, by, actor_id }: StopVoucherInput, { container }) => {
  const vouchers = container.resolve<VoucherModuleService>(VOUCHER_MODULE);
  const [voucher] = await vouchers.listVouchers({ id: voucher_id }, { take: 1 });
  if (!voucher || (voucher.funder === "vendor") !== (by === "vendor")) throw notFound("Voucher");
  const entry = {
    ...(await actOf(container, by, actor_id)),
    action: "voucher.stop" as const,
    subject: { type: "voucher", id: voucher_id },
  };
  const before = { state: voucher.state };
  await audited(
    container,
    (joined) => inModule(vouchers, joined, (here) => vouchers.updateVouchers({ id: voucher_id, state: "stopped" }, here)),
    () => [{ ...entry, vendor_id: voucher.vendor_id, before, after: { state: "stopped" } }],
  );
  return new StepResponse(voucher_id);
});

/** Nobody can use it from now on; orders that used it keep their price. */
export const stopVoucherWorkflow = createWorkflow("stop-voucher", (input: StopVoucherInput) => {
  return new WorkflowResponse(stopVoucherStep(input));
});
