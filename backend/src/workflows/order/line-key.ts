const PREFIX = "ordli_";

/**
 * Names a line to its shop without its id: the guard asks of every id whose it is, and a line belongs to nobody but its order, which is named
 * beside it.
 */
export const lineKey = (lineItemId: string): string => lineItemId.replace(PREFIX, "");
export const lineOf = (key: string): string => `${PREFIX}${key}`;
