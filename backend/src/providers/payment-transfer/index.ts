import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { TransferPaymentService } from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [TransferPaymentService] });
