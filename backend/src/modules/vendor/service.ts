import { MedusaService } from "@medusajs/framework/utils";
import { ApplicationDecision } from "./models/application-decision";
import { Evidence } from "./models/evidence";
import { Invitation } from "./models/invitation";
import { Member } from "./models/member";
import { Membership } from "./models/membership";
import { Vendor } from "./models/vendor";

export class VendorModuleService extends MedusaService({ Vendor, Member, Membership, Invitation, Evidence, ApplicationDecision }) {}
