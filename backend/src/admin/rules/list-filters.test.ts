import { describe, expect, it } from "vitest";
import { PERMIT_KINDS } from "../../reference/permit-kinds";
import { COMPLAINT_TABS, readComplaintFilters, writeComplaintFilters } from "./complaint-filters";
import { PAYMENT_FILTERS, readPaymentFilters, writePaymentFilters } from "./payment-filters";
import { PERMIT_TABS, readPermitFilters, writePermitFilters } from "./permit-filters";

describe("permit filters", () => {
  it("start with permits that wait", () => {
    expect(readPermitFilters(new URLSearchParams("jenis=apa&daftar=apa"))).toEqual({ tab: "submitted", kind: undefined, page: 1 });
  });

  it("survive the address", () => {
    for (const tab of PERMIT_TABS) {
      for (const kind of [...PERMIT_KINDS, undefined]) {
        expect(readPermitFilters(writePermitFilters({ tab, kind, page: 2 }))).toEqual({ tab, kind, page: 2 });
      }
    }
  });
});

describe("payment filters", () => {
  it("start with transfers that wait", () => {
    expect(readPaymentFilters(new URLSearchParams())).toEqual({ payment_state: "awaited", q: undefined, page: 1 });
  });

  it("survive the address", () => {
    for (const payment_state of [...PAYMENT_FILTERS, undefined]) {
      expect(readPaymentFilters(writePaymentFilters({ payment_state, q: "LB-7K4M2Q", page: 1 }))).toEqual({
        payment_state,
        q: "LB-7K4M2Q",
        page: 1,
      });
    }
  });
});

describe("complaint filters", () => {
  it("start with what only an officer can end", () => {
    expect(readComplaintFilters(new URLSearchParams("daftar=apa&page=0"))).toEqual({ tab: "escalated", page: 1 });
  });

  it("survive the address", () => {
    for (const tab of COMPLAINT_TABS) expect(readComplaintFilters(writeComplaintFilters({ tab, page: 3 }))).toEqual({ tab, page: 3 });
  });
});
