import type { Photo } from "@lapak/backend/contracts/primitives";
import { type ChangeEvent, useState } from "react";
import { panel } from "~/i18n/id/panel";
import { sendPhoto } from "./shrink-photo";

/** Sends chosen photos one after the other. */
export function usePhotoUpload(add: (photo: Photo) => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    setBusy(true);
    setProblem(null);
    for (const file of Array.from(input.files ?? [])) {
      const answer = await sendPhoto<{ photo: Photo | null; message: string | null }>("/penjual/foto", file);
      if (answer?.photo) add(answer.photo);
      else setProblem(answer?.message ?? panel.offline);
    }
    input.value = "";
    setBusy(false);
  };
  return { busy, problem, choose };
}
