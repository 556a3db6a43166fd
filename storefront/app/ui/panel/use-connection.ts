import { useCallback, useEffect, useState } from "react";

/** `lost`: something was to be sent while there was no line. `back`: the line came back since. */
export type Connection = "unasked" | "lost" | "back";

export function useConnection() {
  const [state, setState] = useState<Connection>("unasked");
  useEffect(() => {
    const back = () => setState((before) => (before === "lost" ? "back" : before));
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, []);
  /** Whether something may be sent now; remembers that it could not. */
  const check = useCallback(() => {
    if (navigator.onLine) return true;
    setState("lost");
    return false;
  }, []);
  return { state, check };
}
