import { setTimeout } from "node:timers/promises";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { OUTBOX_MODULE } from "../modules/outbox";
import type { OutboxModuleService } from "../modules/outbox/service";
import { VENDOR_MODULE } from "../modules/vendor";
import type { VendorModuleService } from "../modules/vendor/service";
import { drainOutbox } from "../outbox/drain";
import { type DemoCity, demoCity, type Scale } from "./city";
import { listGoods } from "./seeding/goods";
import { appointOfficer, welcomeShopper } from "./seeding/people";
import { filePermits, judgePermits } from "./seeding/permits";
import { publishPictures } from "./seeding/photos";
import { goShopping } from "./seeding/purchases";
import { askHowItWas } from "./seeding/reviews";
import { dressShops, openShops, suspendShops } from "./seeding/shops";
import { handOutVouchers } from "./seeding/vouchers";

/** Demo people have published passwords: a server that real people use must say that it wants them. */
function assertDemoIsWanted(): void {
  if (process.env.NODE_ENV === "production" && process.env.DEMO_CITY !== "true") {
    throw new Error("Kota demo memakai kata sandi yang diketahui umum. Setel DEMO_CITY=true bila server ini memang untuk demo.");
  }
}

function scale(): Scale {
  const asked = process.env.DEMO_SCALE ?? "full";
  if (asked !== "full" && asked !== "small") throw new Error('DEMO_SCALE must be "full" or "small".');
  return asked;
}

async function hasRealVendors(vendors: VendorModuleService, city: DemoCity): Promise<boolean> {
  const names = city.vendors.map(({ answers }) => answers.business_name);
  const [stranger] = await vendors.listVendors({ business_name: { $nin: names } }, { take: 1, select: ["id"] });
  return stranger !== undefined;
}

/**
 * PostgreSQL looks at changed tables once a minute. Until then it takes a thousand products for none and reads the offers of one cart as all
 * products times all prices, which never ends.
 */
const takeStatistics = async (container: MedusaContainer): Promise<void> => {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("analyze");
};

const PATIENCE_SECONDS = 60;

/** The market opens with its shelves in order: letters and search updates of the run leave before it ends. */
async function emptyOutbox(container: MedusaContainer): Promise<void> {
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  for (let second = 0; second < PATIENCE_SECONDS; second++) {
    await drainOutbox(container);
    const [waiting] = await outbox.listOutboxMessages({ delivered_at: null }, { take: 1, select: ["id"] });
    if (!waiting) return;
    await setTimeout(1_000);
  }
}

/**
 * Fills an empty database with the demo city, through the workflows that real people's clicks run. It may be cut short and run
 * again. `npx medusa exec ./src/demo/seed.ts`, DEMO_SCALE=small for a few shops only.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  assertDemoIsWanted();
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const say = (progress: string) => logger.info(`Menyiapkan kota demo … ${progress}`);
  const city = demoCity(scale(), new Date().toISOString().slice(0, 10));
  if (await hasRealVendors(container.resolve<VendorModuleService>(VENDOR_MODULE), city)) {
    say("dilewati, basis data ini sudah dipakai");
    return;
  }

  const officer = await appointOfficer(container);
  const shopperId = await welcomeShopper(container);
  const run = { container, city, officer, say };
  // Pictures keep sharp's threads busy while the applications keep JavaScript and PostgreSQL busy.
  const [album, directory] = await Promise.all([publishPictures(run), openShops(run)]);
  await dressShops(run, directory, album);
  const filing = await filePermits(run, directory);
  await listGoods(run, directory, album, filing);
  await judgePermits(run, directory, filing);
  await takeStatistics(container);
  await handOutVouchers(run, directory);
  await goShopping(run, directory, shopperId);
  await askHowItWas(run);
  await suspendShops(run, directory);
  await emptyOutbox(container);
  say("selesai");
}
