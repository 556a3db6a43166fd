import { ChatBubbleLeftRight, Trash } from "@medusajs/icons";
import { Badge, IconButton, Text, Textarea, Tooltip } from "@medusajs/ui";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { applications } from "../../i18n/id/applications";
import { type RemarkDrafts, withoutRemark, withRemark } from "../../rules/remarks";
import { Fact } from "../facts";

interface RemarkDesk {
  /** Whether this officer may ask for a revision now. */
  open: boolean;
  drafts: RemarkDrafts;
  /** What an earlier officer asked for, by field. */
  asked: RemarkDrafts;
  write: (field: string, message: string) => void;
  remove: (field: string) => void;
  clear: () => void;
}

const Desk = createContext<RemarkDesk | undefined>(undefined);

export function RemarkProvider({ open, asked, children }: { open: boolean; asked: RemarkDrafts; children: ReactNode }) {
  const [drafts, setDrafts] = useState<RemarkDrafts>({});
  const desk = useMemo<RemarkDesk>(
    () => ({
      open,
      asked,
      drafts: open ? drafts : {},
      write: (field, message) => setDrafts((current) => withRemark(current, field, message)),
      remove: (field) => setDrafts((current) => withoutRemark(current, field)),
      clear: () => setDrafts({}),
    }),
    [open, asked, drafts],
  );
  return <Desk.Provider value={desk}>{children}</Desk.Provider>;
}

export function useRemarks(): RemarkDesk {
  const desk = useContext(Desk);
  if (!desk) throw new Error("useRemarks needs a RemarkProvider above it.");
  return desk;
}

function RemarkEditor({ field, label }: { field: string; label: string }) {
  const { drafts, write, remove } = useRemarks();
  return (
    <div className="mt-3 flex items-start gap-x-2">
      <Textarea
        autoFocus
        rows={2}
        maxLength={300}
        aria-label={applications.remarkFor(label)}
        placeholder={applications.remarkHint}
        value={drafts[field]}
        onChange={(event) => write(field, event.target.value)}
      />
      <IconButton size="small" variant="transparent" aria-label={applications.removeRemark} onClick={() => remove(field)}>
        <Trash />
      </IconButton>
    </div>
  );
}

export function RemarkButton({ field, label }: { field: string; label: string }) {
  const { open, drafts, write } = useRemarks();
  if (!open || field in drafts) return null;
  return (
    <Tooltip content={applications.addRemark(label)}>
      <IconButton size="small" variant="transparent" aria-label={applications.addRemark(label)} onClick={() => write(field, "")}>
        <ChatBubbleLeftRight />
      </IconButton>
    </Tooltip>
  );
}

/** What was asked about a field before, and what is being written now. */
export function RemarkNotes({ field, label }: { field: string; label: string }) {
  const { asked, drafts } = useRemarks();
  return (
    <>
      {asked[field] && (
        <div className="mt-2 flex flex-wrap items-baseline gap-x-2">
          <Badge size="2xsmall" color="orange">
            {applications.openRemark}
          </Badge>
          <Text size="small" className="min-w-0 break-words">
            {asked[field]}
          </Text>
        </div>
      )}
      {field in drafts && <RemarkEditor field={field} label={label} />}
    </>
  );
}

/** A fact an officer can remark on, right beside it. */
export function RemarkableFact({ field, label, children }: { field: string; label: string; children: ReactNode }) {
  return (
    <Fact label={label} aside={<RemarkButton field={field} label={label} />} below={<RemarkNotes field={field} label={label} />}>
      {children}
    </Fact>
  );
}
