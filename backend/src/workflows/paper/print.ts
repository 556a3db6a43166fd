import type { MedusaContainer } from "@medusajs/framework/types";
import { notFound } from "../../http/problem";
import { drawReceipt } from "../../paper/draw/receipt";
import type { GroupWithOrders } from "../order/views";
import { readNote, readReceipt } from "./read-receipt";

export interface PrintedPaper {
  name: string;
  content: Buffer;
}

/** A group's receipt, or, when an order's number is given, that shop's note. */
export async function printPaper(container: MedusaContainer, group: GroupWithOrders, order?: string): Promise<PrintedPaper> {
  if (!order) {
    return { name: `kuitansi-${group.number}`, content: await drawReceipt(await readReceipt(container, group), "group") };
  }
  const note = await readNote(container, group, order);
  if (!note) throw notFound("Pesanan");
  return { name: `nota-${order}`, content: await drawReceipt(note, "shop") };
}
