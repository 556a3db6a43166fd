import { defineLink } from "@medusajs/framework/utils";
import PermitModule from "../modules/permit";
import VendorModule from "../modules/vendor";

/** A permit names its shop. */
export default defineLink({ linkable: PermitModule.linkable.permit, field: "vendor_id" }, VendorModule.linkable.vendor, {
  readOnly: true,
});
