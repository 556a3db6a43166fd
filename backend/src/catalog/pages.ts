import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { ProductPage, ShopPage } from "../contracts/catalog";
import type { HalalState, VendorState } from "../contracts/primitives";
import { notFound } from "../http/problem";
import { sellable } from "../modules/listing/rules/sellable";
import { dayInJakarta } from "../modules/listing/rules/today";
import { familyOf } from "../workflows/listing/choices";
import type { Query } from "../workflows/listing/current-listing";
import type { ProductDocument, ShopDocument } from "./documents";
import { relatedTo } from "./related";
import { catalogueOf } from "./search-query";

const SIBLINGS = 6;

async function one<D>(search: ISearchModuleService, entity: string, fields: string[], filters: object): Promise<D | undefined> {
  const { hits } = await search.search<D>({
    entity,
    fields,
    filters: { ...filters },
    pagination: { take: 1 },
    search_options: { count: "none" },
  });
  return hits[0]?.document;
}

async function siblings(search: ISearchModuleService, { id, vendor_id }: ProductDocument) {
  const { hits } = await search.search<Pick<ProductDocument, "card">>({
    entity: "product",
    fields: ["card"],
    filters: { vendor_id, id: { $ne: id } },
    pagination: { take: SIBLINGS, order: { created_at: "DESC" } },
    search_options: { count: "none" },
  });
  return hits.map((hit) => hit.document.card);
}

/** The family as far as it is on sale; a choice nobody else is left beside is none. */
async function choicesOf(search: ISearchModuleService, family: { id: string; label: string }[]): Promise<ProductPage["choices"]> {
  if (family.length === 0) return [];
  const { hits } = await search.search<Pick<ProductDocument, "card">>({
    entity: "product",
    fields: ["card"],
    filters: { id: family.map(({ id }) => id) },
    pagination: { take: family.length },
    search_options: { count: "none" },
  });
  const cards = new Map(hits.map(({ document: { card } }) => [card.id, card]));
  const choices = family.flatMap(({ id, label }) => {
    const card = cards.get(id);
    return card ? [{ handle: card.handle, label, price: card.price, unit: card.unit, available: card.available }] : [];
  });
  return choices.length < 2 ? [] : choices;
}

interface LiveOffer {
  state: "draft" | "published" | "hidden";
  compliance: { allowed: boolean; reason: string; valid_until: string | null; halal: HalalState; halal_until: string | null } | null;
  vendor: { state: VendorState } | null;
}

const LIVE = [
  "state",
  "vendor.state",
  ...["allowed", "reason", "valid_until", "halal", "halal_until"].map((field) => `compliance.${field}`),
];

/**
 * Documents lag by a second or two; whether a page may be shown at all, and with which word about halal, is asked of the source, by three
 * primary keys. Null when it is not on sale.
 */
async function liveHalal(query: Query, { id, price }: ProductDocument): Promise<HalalState | null> {
  const { data } = await query.graph({ entity: "listing", fields: LIVE, filters: { id } });
  const [offer] = data as unknown as LiveOffer[];
  if (!offer?.vendor || !offer.compliance) return null;
  const { state, compliance, vendor } = offer;
  const today = dayInJakarta();
  if (!sellable({ vendor_state: vendor.state, listing_state: state, price, compliance, today }).on_sale) return null;
  const isOver = compliance.halal_until !== null && compliance.halal_until < today;
  return compliance.halal === "certified" && isOver ? "uncertified" : compliance.halal;
}

export async function productPage(container: MedusaContainer, handle: string): Promise<ProductPage> {
  const search = container.resolve(Modules.SEARCH);
  const fields = ["id", "vendor_id", "price", "kelurahan", "card", "detail"];
  const product = await one<ProductDocument>(search, "product", fields, { handle });
  if (!product) throw notFound("Produk");
  const family = await familyOf(container, product.id);
  const inFamily = new Set(family.map(({ id }) => id));
  const [live, shop, others, related, choices] = await Promise.all([
    liveHalal(container.resolve(ContainerRegistrationKeys.QUERY), product),
    one<ShopDocument>(search, "shop", ["card", "detail"], { id: product.vendor_id }),
    siblings(search, product),
    relatedTo(catalogueOf(container), product),
    choicesOf(search, family),
  ]);
  if (live === null || !shop) throw notFound("Produk");
  const { card, detail } = product;
  // A badge is shown with its number or not at all: until the document has it, what the document says of halal stands.
  const halal = live === "certified" && !detail.halal_certificate ? card.halal : live;
  const halal_certificate = halal === "certified" ? detail.halal_certificate : null;
  const shop_page = { ...shop.card, terms: shop.detail.terms };
  const own = others.filter(({ id }) => !inFamily.has(id));
  return { ...card, ...detail, halal, halal_certificate, shop_page, choices, siblings: own, related };
}

export async function shopPage(container: MedusaContainer, handle: string): Promise<ShopPage> {
  const [shop, { data }] = await Promise.all([
    one<ShopDocument>(container.resolve(Modules.SEARCH), "shop", ["card", "detail"], { handle }),
    container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "vendor", fields: ["id"], filters: { handle, state: "approved" }, pagination: { take: 1 } }),
  ]);
  if (!shop || data.length === 0) throw notFound("Lapak");
  return { ...shop.card, ...shop.detail };
}
