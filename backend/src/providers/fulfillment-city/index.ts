import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { CityFulfillmentService } from "./service";

export default ModuleProvider(Modules.FULFILLMENT, { services: [CityFulfillmentService] });
