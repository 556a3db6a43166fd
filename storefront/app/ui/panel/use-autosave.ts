import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Refusal } from "~/lib/panel/refusal";
import type { FieldErrors } from "~/lib/panel/typed";

export type SaveState = "idle" | "saving" | "saved" | "refused" | "offline";

interface Answer {
  saved: boolean;
  errors: FieldErrors;
}

const PAUSE = 900;

/**
 * Sends the form to `url` when typing pauses. Plain fetch instead of a fetcher: on a bad line a failed save must stay a word
 * beside the form and be tried again, not become an error page.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, url: string, refused: Refusal | null) {
  const [state, setState] = useState<SaveState>("idle");
  const [errors, setErrors] = useState<FieldErrors>(refused?.errors ?? {});
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef(0);

  // A page that was sent and refused tells about that until something is typed again.
  useEffect(() => {
    setErrors(refused?.errors ?? {});
    setState("idle");
  }, [refused]);

  const save = useCallback(async () => {
    if (!form.current) return;
    latest.current += 1;
    const turn = latest.current;
    setState("saving");
    const answer = await send(url, new FormData(form.current));
    if (turn !== latest.current) return;
    setState(answer === null ? "offline" : answer.saved ? "saved" : "refused");
    if (answer) setErrors(answer.errors);
  }, [form, url]);

  const saveSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE);
  }, [save]);

  /** The page itself is being sent: what was still to be saved goes with it, and late answers no longer matter. */
  const standBack = useCallback(() => {
    clearTimeout(timer.current);
    latest.current += 1;
  }, []);

  useEffect(() => {
    window.addEventListener("online", save);
    return () => {
      window.removeEventListener("online", save);
      clearTimeout(timer.current);
    };
  }, [save]);

  return { state, errors, saveSoon, standBack };
}

async function send(url: string, body: FormData): Promise<Answer | null> {
  try {
    const response = await fetch(url, { method: "POST", body, redirect: "error" });
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}
