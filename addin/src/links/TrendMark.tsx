import type { Line } from './trend';

interface Props {
  line: Line;
  x: number;
  y: number;
}

/** A shape for each line of the chart, so that it reads without colours. */
export function TrendMark({ line, x, y }: Props) {
  switch (line) {
    case 'not-met':
      return <rect x={x - 4} y={y - 4} width={8} height={8} />;
    case 'needs-review':
      return <circle cx={x} cy={y} r={4.5} />;
    case 'suspect':
      return <polygon points={`${x},${y - 5} ${x + 5},${y + 4} ${x - 5},${y + 4}`} />;
  }
}
