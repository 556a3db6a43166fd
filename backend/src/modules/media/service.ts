import { MedusaService } from "@medusajs/framework/utils";
import { Picture } from "./models/picture";

export class MediaModuleService extends MedusaService({ Picture }) {}
