import { defineLink } from "@medusajs/framework/utils";
import ListingModule from "../modules/listing";
import VendorModule from "../modules/vendor";

/** A listing names its vendor; see docs/decisions/0020. */
export default defineLink({ linkable: ListingModule.linkable.listing, field: "vendor_id" }, VendorModule.linkable.vendor, {
  readOnly: true,
});
