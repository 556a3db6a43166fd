import { listingForm } from "~/i18n/id/listing-form";
import { clock, dateTime } from "~/lib/format";
import type { KeptDraft } from "~/lib/panel/kept-draft";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { Connection } from "./use-connection";

const words = listingForm.kept;

/** What an earlier visit left unsent. */
export function KeptNotice({ kept, resume, drop }: { kept: KeptDraft; resume: () => void; drop: () => void }) {
  return (
    <Notice title={words.found(dateTime(kept.at))} alert>
      <p className="cluster">
        <Button type="button" size="small" onClick={resume}>
          {words.resume}
        </Button>
        <Button type="button" size="small" variant="quiet" onClick={drop}>
          {words.drop}
        </Button>
      </p>
    </Notice>
  );
}

/** Says when the form was kept, and what to do about a lost line. */
export function KeptLine({ savedAt, connection }: { savedAt: string | null; connection: Connection }) {
  const text = connection === "lost" ? words.offline : connection === "back" ? words.online : savedAt ? words.saved(clock(savedAt)) : null;
  return (
    <p className="soft small kept-line" role="status">
      {text}
    </p>
  );
}
