import { writeFileSync } from "node:fs";

/** What scripts/check.mjs asked for, in the environment. */
export function wanted(): { quick: boolean; known?: { seq: number; hash: string } } {
  const { CHECK_QUICK, CHECK_HEAD } = process.env;
  const [seq, hash] = CHECK_HEAD?.split(":") ?? [];
  return { quick: CHECK_QUICK === "true", known: seq && hash ? { seq: Number(seq), hash } : undefined };
}

/** Into the file it named; it prints it. */
export const writeReport = (report: object): void => writeFileSync(process.env.CHECK_REPORT!, JSON.stringify(report));
