/** Where a spreadsheet program sees a formula, in either width of letters, also after the apostrophes we put before it. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text that opening a file cannot run: an apostrophe stands before whatever would be read as a formula. */
export const inert = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** What `inert` was given; everything else comes back as it is. */
export const asWritten = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);
