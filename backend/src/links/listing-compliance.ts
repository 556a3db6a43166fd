import { defineLink } from "@medusajs/framework/utils";
import ListingModule from "../modules/listing";
import PermitModule from "../modules/permit";

/** What may be said and sold of a listing; see docs/decisions/0091. */
export default defineLink({ linkable: ListingModule.linkable.listing, field: "id" }, PermitModule.linkable.compliance.listing_id, {
  readOnly: true,
});
