import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import ListingModule from "../modules/listing";

/** A listing names its product; see docs/decisions/0020. */
export default defineLink({ linkable: ListingModule.linkable.listing, field: "product_id" }, ProductModule.linkable.product, {
  readOnly: true,
});
