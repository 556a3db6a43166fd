import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Axe finds nothing on the page as it stands; the failure names each rule and element. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const { violations } = await (within ? new AxeBuilder({ page }).include(within) : new AxeBuilder({ page })).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`);
  expect(found, `axe on ${page.url()}`).toEqual([]);
}
