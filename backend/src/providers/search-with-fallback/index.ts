import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { SearchWithFallback } from "./service";

export default ModuleProvider(Modules.SEARCH, { services: [SearchWithFallback] });
