import type { z } from "zod";

/** What a notice says to the person who reads it. */
export interface NoticeWords {
  /** One line. */
  title: string;
  /** One or two sentences; what to do, when there is something to do. */
  text: string;
}

export interface NoticeKindOf<T> {
  schema: z.ZodType<T>;
  write(data: T): NoticeWords;
}

/** A kind of notice: what it must carry, and its words. Carry what the words need and nothing that names a shopper: notices are kept. */
export const noticeKind = <T>(schema: z.ZodType<T>, write: (data: T) => NoticeWords): NoticeKindOf<T> => ({ schema, write });
