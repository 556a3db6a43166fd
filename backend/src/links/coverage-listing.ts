import { defineLink } from "@medusajs/framework/utils";
import ListingModule from "../modules/listing";
import PermitModule from "../modules/permit";

/** Which product a permit covers. */
export default defineLink({ linkable: PermitModule.linkable.permitCoverage, field: "listing_id" }, ListingModule.linkable.listing, {
  readOnly: true,
});
