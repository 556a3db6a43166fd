import { OwnPassport } from "../../../../contracts/passport";
import { vendorEndpoint } from "../../../../http/callers";
import { ownPassport, passportOnly } from "../../../../workflows/passport/own-passport";

export const GET = vendorEndpoint({ summary: "Paspor izin lapak sendiri", response: OwnPassport }, async ({ vendorId, scope }) =>
  passportOnly(await ownPassport(scope, vendorId)),
);
