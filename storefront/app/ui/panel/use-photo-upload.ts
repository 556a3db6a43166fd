import type { Photo } from "@lapak/backend/contracts/primitives";
import { type ChangeEvent, useCallback, useEffect, useRef, useState } from "react";
import { listingForm } from "~/i18n/id/listing-form";
import { sendPhoto } from "./shrink-photo";

/**
 * Sends chosen photos one after the other. When the line is down they wait, and go as soon as it is back. Nothing is kept beyond the page.
 */
export function usePhotoUpload(add: (photo: Photo) => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const waiting = useRef<File[]>([]);
  const latest = useRef(add);
  useEffect(() => {
    latest.current = add;
  });

  const sendAll = useCallback(async (files: File[]) => {
    setBusy(true);
    setProblem(null);
    waiting.current = [];
    for (const file of files) {
      const answer = await sendPhoto<{ photo: Photo | null; message: string | null }>("/penjual/foto", file);
      if (answer?.photo) latest.current(answer.photo);
      else if (answer) setProblem(answer.message);
      else waiting.current.push(file);
    }
    if (waiting.current.length > 0) setProblem(listingForm.photo.waiting);
    setBusy(false);
  }, []);

  useEffect(() => {
    const again = () => {
      if (waiting.current.length > 0) void sendAll(waiting.current);
    };
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [sendAll]);

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    await sendAll([...waiting.current, ...Array.from(input.files ?? [])]);
    input.value = "";
  };
  return { busy, problem, choose };
}
