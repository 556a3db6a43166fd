/** One thing a client sent: the name of a field, or a text inside the value. */
export interface Word {
  kind: "key" | "text";
  text: string;
  /** 0 for the outermost value. */
  depth: number;
}

/** Every key and every text inside parsed JSON or a parsed query. A loop, not recursion: hostile depth cannot exhaust the stack. */
export function* wordsOf(value: unknown): Generator<Word> {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: current, depth } = next;
    if (typeof current === "string") yield { kind: "text", text: current, depth };
    if (typeof current !== "object" || current === null || Buffer.isBuffer(current)) continue;
    const isList = Array.isArray(current);
    for (const [key, child] of Object.entries(current)) {
      if (!isList) yield { kind: "key", text: key, depth };
      open.push({ value: child, depth: depth + 1 });
    }
    // An empty nest has no words of its own, yet its depth counts.
    if (isList && current.length === 0) yield { kind: "text", text: "", depth };
  }
}
