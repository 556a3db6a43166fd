const tty = process.stdout.isTTY;

/**
 * Shows one long step: a running clock on a terminal, single lines elsewhere. `work` may call `say(text)` to tell how far it is.
 * When `work` answers false the step was not needed and leaves no line.
 */
export async function step(title, work) {
  const started = Date.now();
  let detail = "";
  const elapsed = () => `${Math.round((Date.now() - started) / 1000)} dtk`;
  const draw = () => process.stdout.write(`\r\x1b[2K  … ${title}${detail ? ` · ${detail}` : ""} (${elapsed()})`);
  const clock = tty ? setInterval(draw, 250) : undefined;
  let announced = false;
  // Without a terminal, a line only once the step proves long, then every ten seconds or when there is news.
  const patience = tty ? undefined : setTimeout(() => announce(), 1_000);
  const heartbeat = tty ? undefined : setInterval(() => process.stdout.write(`  … ${title} (${elapsed()})\n`), 10_000);
  function announce() {
    if (announced) return;
    announced = true;
    process.stdout.write(`  … ${title}\n`);
  }
  const say = (text) => {
    detail = text;
    if (!tty) {
      announce();
      process.stdout.write(`    ${text}\n`);
    }
  };
  const close = () => {
    clearInterval(clock);
    clearTimeout(patience);
    clearInterval(heartbeat);
    if (tty) process.stdout.write("\r\x1b[2K");
  };
  try {
    const result = await work(say);
    close();
    if (result !== false) process.stdout.write(`  ✓ ${title} (${elapsed()})\n`);
    return result;
  } catch (error) {
    close();
    process.stdout.write(`  ✗ ${title}\n`);
    throw error;
  }
}
