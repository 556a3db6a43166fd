import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { SameTransaction } from "../../foundation/same-transaction";
import { VisitDay } from "./models/visit-day";

/** Longer than any chart looks back, with the days before to compare with. */
const KEEP_DAYS = 200;

export interface Visited {
  subject_id: string;
  vendor_id: string;
  visitors: number;
}

export class VisitModuleService extends MedusaService({ VisitDay }) {
  /** Adds to one day, one statement for all of it; always in the order of the subjects, so that two processes never wait in a ring. */
  @InjectManager()
  async add(day: string, visited: Visited[], @MedusaContext() context: SameTransaction = {}): Promise<void> {
    if (visited.length === 0) return;
    await context.manager!.execute(
      `insert into visit_day (id, subject_id, vendor_id, day, visitors)
       select v.subject_id || ':' || ?::text, v.subject_id, v.vendor_id, ?::text, v.visitors
       from jsonb_to_recordset(?::jsonb) as v (subject_id text, vendor_id text, visitors int) order by v.subject_id
       on conflict (id) do update set visitors = visit_day.visitors + excluded.visitors, updated_at = now()`,
      [day, day, JSON.stringify(visited)],
    );
  }

  /** A batch at a time. How many went. */
  @InjectManager()
  async forgetOld(@MedusaContext() context: SameTransaction = {}): Promise<number> {
    const gone: unknown[] = await context.manager!.execute(
      `delete from visit_day where id in
         (select id from visit_day where day < to_char(now() at time zone 'Asia/Jakarta' - make_interval(days => ?), 'YYYY-MM-DD') and deleted_at is null limit 5000)
       returning id`,
      [KEEP_DAYS],
    );
    return gone.length;
  }
}
