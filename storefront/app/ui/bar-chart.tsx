export interface Bar {
  key: string;
  value: number;
  /** Said to a pointer that rests on it. */
  title: string;
  /** Below the bar; most bars have none, or they would run into each other. */
  label?: string;
}

const HEIGHT = 140;
const WIDTH = 600;

/**
 * Bars over time as plain SVG: drawn on the server, no script. Whoever cannot see it is told by `label` what it shows; put the figures in a table
 * beside it. `top` is the value at the upper edge, `topLabel` says it.
 */
export function BarChart({ bars, top, topLabel, label }: { bars: readonly Bar[]; top: number; topLabel: string; label: string }) {
  const step = WIDTH / Math.max(bars.length, 1);
  const gap = Math.min(step * 0.25, 8);
  return (
    <figure className="bar-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        <line x1="0" x2={WIDTH} y1="0.5" y2="0.5" className="bar-chart-line" />
        <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} className="bar-chart-line" />
        {bars.map(({ key, value, title }, at) => {
          const height = Math.max((Math.max(value, 0) / top) * HEIGHT, value > 0 ? 2 : 0);
          return (
            <rect key={key} x={at * step + gap / 2} y={HEIGHT - height} width={step - gap} height={height} rx="2">
              <title>{title}</title>
            </rect>
          );
        })}
      </svg>
      <span className="bar-chart-top small soft">{topLabel}</span>
      <div className="bar-chart-labels small soft" aria-hidden="true">
        {bars
          .filter((bar) => bar.label)
          .map(({ key, label: below }) => (
            <span key={key}>{below}</span>
          ))}
      </div>
    </figure>
  );
}
