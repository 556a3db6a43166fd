// Preloaded by start.test.mjs: pretends that the machine lacks something. What npm start makes of it is its own.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

if (process.env.PRETEND_NODE) {
  Object.defineProperty(process, "versions", { value: { ...process.versions, node: process.env.PRETEND_NODE } });
}
if (process.env.PRETEND_FREE_BYTES) {
  const really = fs.statfsSync;
  fs.statfsSync = (...args) => ({ ...really(...args), bsize: 1, bavail: Number(process.env.PRETEND_FREE_BYTES) });
  syncBuiltinESMExports();
}
