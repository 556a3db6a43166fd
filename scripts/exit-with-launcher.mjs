// Preloaded into every child: leaves when the process that launched it is gone, so that a killed `npm start` blocks nothing.
const launcher = Number(process.env.LAUNCHER_PID);
if (launcher) {
  setInterval(() => {
    try {
      process.kill(launcher, 0);
    } catch {
      process.exit(1);
    }
  }, 1_000).unref();
}
