import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { QrisPaymentService } from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [QrisPaymentService] });
