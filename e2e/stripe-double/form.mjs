// @ts-check
import { invalid } from "./errors.mjs";

/**
 * Stripe's requests are forms with nested names (`card[number]=…`). A schema says which names a request may have; whatever else comes is
 * refused as Stripe refuses it, so that a misspelt field never passes here and fails there.
 * @typedef {(value: unknown, name: string) => unknown} Check
 * @typedef {{ [name: string]: Check }} Shape
 */

/** @param {string} encoded */
export function decodeForm(encoded) {
  /** @type {Record<string, unknown>} */
  const tree = {};
  for (const [name, value] of new URLSearchParams(encoded)) {
    const path = name.split(/[[\]]+/).filter((part, position) => part !== "" || position === 0);
    if (path.some((part) => ["__proto__", "constructor", "prototype"].includes(part))) throw invalid(`Invalid parameter name: ${name}`);
    place(tree, name.endsWith("[]") ? [...path, ""] : path, value);
  }
  return tree;
}

/**
 * @param {Record<string, unknown>} tree
 * @param {string[]} path
 * @param {string} value
 */
function place(tree, path, value) {
  const [head = "", ...rest] = path;
  const key = head === "" ? String(Object.keys(tree).length) : head;
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  if (typeof tree[key] !== "object" || tree[key] === null) tree[key] = {};
  place(/** @type {Record<string, unknown>} */ (tree[key]), rest, value);
}

/** @param {unknown} value */
const isObject = (value) => typeof value === "object" && value !== null;

/** @type {Check} */
export const string = (value, name) => {
  if (typeof value !== "string") throw invalid(`Invalid string: ${name}`, { param: name });
  if (value.length > 5_000) throw invalid(`Invalid string: ${name} must be at most 5000 characters`, { param: name });
  return value;
};

/** @type {Check} */
export const integer = (value, name) => {
  if (typeof value !== "string" || !/^-?\d{1,15}$/.test(value)) {
    throw invalid(`Invalid integer: ${String(value)}`, { param: name, code: "parameter_invalid_integer" });
  }
  return Number(value);
};

/** @type {Check} */
export const boolean = (value, name) => {
  if (value !== "true" && value !== "false") throw invalid(`Invalid boolean: ${String(value)}`, { param: name });
  return value === "true";
};

/** @type {Check} */
export const strings = (value, name) => {
  if (!isObject(value)) throw invalid(`Invalid array`, { param: name });
  return Object.values(/** @type {object} */ (value)).map((one, position) => string(one, `${name}[${position}]`));
};

/** @type {Check} */
export const metadata = (value, name) => {
  if (!isObject(value)) throw invalid("Invalid object", { param: name });
  const entries = Object.entries(/** @type {object} */ (value)).map(([key, text]) => [key, string(text, `${name}[${key}]`)]);
  if (entries.length > 50) throw invalid("Metadata may have at most 50 keys", { param: name });
  return Object.fromEntries(entries);
};

/**
 * @param {...string} words
 * @returns {Check}
 */
export const oneOf =
  (...words) =>
  (value, name) => {
    if (typeof value !== "string" || !words.includes(value)) {
      throw invalid(`Invalid ${name}: must be one of ${words.join(", ")}`, { param: name });
    }
    return value;
  };

/**
 * A part with fields of its own.
 * @param {Shape} shape
 * @returns {Check}
 */
export const part = (shape) => (value, name) => {
  if (!isObject(value)) throw invalid("Invalid object", { param: name });
  return check(shape, /** @type {Record<string, unknown>} */ (value), name);
};

/** @type {WeakSet<Check>} */
const demanded = new WeakSet();

/**
 * A field a request must have.
 * @param {Check} inner
 * @returns {Check}
 */
export const needed = (inner) => {
  /** @type {Check} */
  const outer = (value, name) => inner(value, name);
  demanded.add(outer);
  return outer;
};

/**
 * @param {Shape} shape
 * @param {Record<string, unknown>} sent
 * @param {string} [within]
 * @returns {Record<string, any>}
 */
export function check(shape, sent, within) {
  const full = (/** @type {string} */ name) => (within ? `${within}[${name}]` : name);
  const unknown = Object.keys(sent).find((name) => !Object.hasOwn(shape, name));
  if (unknown) throw invalid(`Received unknown parameter: ${full(unknown)}`, { code: "parameter_unknown", param: full(unknown) });
  const absent = Object.keys(shape).find((name) => demanded.has(/** @type {Check} */ (shape[name])) && sent[name] === undefined);
  if (absent) throw invalid(`Missing required param: ${full(absent)}.`, { code: "parameter_missing", param: full(absent) });
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, shape[name]?.(value, full(name))]));
}
