import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

const EVERY = 20_000;

/** Keeps a page as new as the kitchen needs it: while it is looked at and online, and at once when one comes back to it. */
export function useRefresh() {
  const revalidator = useRevalidator();
  const latest = useRef(revalidator);
  useEffect(() => {
    latest.current = revalidator;
  });
  useEffect(() => {
    const refresh = () => {
      const { state, revalidate } = latest.current;
      if (state === "idle" && document.visibilityState === "visible" && navigator.onLine) revalidate();
    };
    const timer = setInterval(refresh, EVERY);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, []);
}
