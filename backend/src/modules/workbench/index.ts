import { Module } from "@medusajs/framework/utils";
import { WorkbenchModuleService } from "./service";

export const WORKBENCH_MODULE = "workbench";
export default Module(WORKBENCH_MODULE, { service: WorkbenchModuleService });
