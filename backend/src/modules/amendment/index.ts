import { Module } from "@medusajs/framework/utils";
import { AmendmentModuleService } from "./service";

export const AMENDMENT_MODULE = "amendment";
export default Module(AMENDMENT_MODULE, { service: AmendmentModuleService });
