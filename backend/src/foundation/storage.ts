import path from "node:path";

/** Where this installation keeps its files; `DATA_DIR` moves all of it. */
const dataDir = path.resolve(process.env.DATA_DIR ?? path.resolve(process.cwd(), "../.data"));

export const STORAGE = {
  /** Public pictures, served at `/media`. */
  media: path.join(dataDir, "media"),
  /** Evidence and exports; no path of the server leads here. */
  private: path.join(dataDir, "private"),
  mail: path.join(dataDir, "mail"),
} as const;
