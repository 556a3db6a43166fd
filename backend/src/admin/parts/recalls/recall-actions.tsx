import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type { RecallView } from "../../../contracts/recall";
import { takeRecallFile, useCloseRecall, useResumeSale } from "../../backend/recalls";
import { recalls as words } from "../../i18n/id/recalls";
import { DecisionPrompt } from "../decision-prompt";

/** The file, sale of another batch, the end. */
export function RecallActions({ recall }: { recall: RecallView }) {
  const [asked, ask] = useState<"resume" | "close">();
  const resume = useResumeSale(recall.id);
  const close = useCloseRecall(recall.id);
  const done = (message: string) => ({
    onSuccess: () => toast.success(message),
    onError: (refusal: { message: string }) => toast.error(refusal.message),
  });
  const shut = () => ask(undefined);
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="small"
        variant="secondary"
        onClick={() => void takeRecallFile(recall.id).catch((refusal: { message: string }) => toast.error(refusal.message))}
      >
        {words.file}
      </Button>
      {recall.actions.includes("resume") && (
        <Button size="small" variant="secondary" onClick={() => ask("resume")}>
          {words.resume}
        </Button>
      )}
      {recall.actions.includes("close") && (
        <Button size="small" onClick={() => ask("close")}>
          {words.close}
        </Button>
      )}
      {asked === "resume" && (
        <DecisionPrompt
          title={words.resume}
          explanation={words.resumeText}
          action={words.resume}
          note={{ label: words.resumeCode, minimum: 1 }}
          onConfirm={(code) => {
            resume.mutate(code ?? "", done(words.resumed));
            shut();
          }}
          onClose={shut}
        />
      )}
      {asked === "close" && (
        <DecisionPrompt
          title={words.close}
          explanation={words.closeText}
          action={words.close}
          note={{ label: words.closeNote, minimum: 5, tooShort: words.closeShort }}
          onConfirm={(note) => {
            close.mutate(note ?? "", done(words.closedNow));
            shut();
          }}
          onClose={shut}
        />
      )}
    </div>
  );
}
