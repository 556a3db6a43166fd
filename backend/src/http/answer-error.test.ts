import { MedusaError } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import { causeOf, errorAnswer, withoutPersonalData } from "./answer-error";
import { notFound, Problem } from "./problem";

describe("an error on the wire", () => {
  it("says what a problem says, with what a program needs to go on", () => {
    const problem = new Problem("conflict", "cart_changed", "Keranjang berubah.", [{ field: "lines", message: "Harga naik." }], {
      total: 5,
    });
    const body = { code: "cart_changed", message: "Keranjang berubah.", fields: problem.fields, details: { total: 5 } };
    expect(errorAnswer(problem)).toEqual({ status: 409, body });
    // The workflow engine hands on a plain copy.
    expect(errorAnswer({ ...problem, message: problem.message })).toEqual({ status: 409, body });
    expect(errorAnswer(notFound("Foto")).body.message).toBe("Foto tidak ditemukan.");
  });

  it.each<[string, unknown, number]>([
    ["Medusa's invalid data", new MedusaError(MedusaError.Types.INVALID_DATA, "Column x of table secret"), 400],
    ["Medusa's not found", new MedusaError(MedusaError.Types.NOT_FOUND, "Cart cart_01 not found"), 404],
    ["Medusa's conflict", new MedusaError(MedusaError.Types.CONFLICT, "lock"), 409],
    ["a unique index of PostgreSQL", Object.assign(new Error("duplicate key value"), { code: "23505" }), 409],
    ["a deadlock", Object.assign(new Error("deadlock detected"), { code: "40P01" }), 409],
    ["a body too large", Object.assign(new Error("request entity too large"), { statusCode: 413 }), 413],
    ["a programming mistake", new TypeError("Cannot read properties of undefined"), 500],
    ["something thrown that is no error", "oops", 500],
    ["nothing", undefined, 500],
  ])("%s answers in Indonesian and leaks nothing", (_name, error, status) => {
    const answer = errorAnswer(error);
    expect(answer.status).toBe(status);
    expect(answer.body.fields).toEqual([]);
    expect(answer.body.message).not.toMatch(/secret|cart_01|duplicate|deadlock|undefined|entity/i);
  });
});

describe("the log", () => {
  it("names the fault of a database error and none of the values it quotes", () => {
    const sent = "insert into outbox_message values ('token-rahasia', 'Jl. Melati') - violates check constraint";
    const stack = `CheckConstraintViolationException: ${sent}\n - detail: Failing row contains (Jl. Melati)\n    at enqueue (service.ts:33:36)`;
    const error = {
      name: "CheckConstraintViolationException",
      message: sent,
      stack,
      code: "23514",
      severity: "ERROR",
      table: "outbox_message",
    };
    expect(causeOf(error)).toBe("CheckConstraintViolationException 23514 outbox_message\n    at enqueue (service.ts:33:36)");
  });

  it.each([
    ["phone +62 812-3456-7890 wrong", "phone ‹angka› wrong"],
    ["nik 3275011212900001", "nik ‹angka›"],
    ["to ibu.sri+1@contoh.co.id failed", "to ‹email› failed"],
    ["line 12345 of 67", "line 12345 of 67"],
  ])("%s", (text, kept) => {
    expect(withoutPersonalData(text)).toBe(kept);
  });
});
