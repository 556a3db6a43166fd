import { MedusaService } from "@medusajs/framework/utils";
import { OrderGroup } from "./models/order-group";
import { VendorOrder } from "./models/vendor-order";

export class OrderGroupModuleService extends MedusaService({ OrderGroup, VendorOrder }) {}
