import type { Ball } from '#contracts/cases';
import { useCorridor } from '#ui';

/** Where the ball lies: advisers stand where the tracks run close together, their clients at the outer ends. */
const places = [
  { client: { x: 26, y: 14 }, adviser: { x: 83.5, y: 19.5 } },
  { client: { x: 214, y: 42 }, adviser: { x: 156.5, y: 36.5 } },
] as const;

interface Props {
  ball: Pick<Ball, 'side' | 'part'> | undefined;
  sides: readonly string[];
  label: string;
}

/** The two tracks of the channel, with the ball on that of the side whose turn it is. */
export function BallFigure({ ball, sides, label }: Props) {
  const corridor = useCorridor();
  const place = ball && places[sides.indexOf(ball.side) === 0 ? 0 : 1][ball.part];
  const tone = corridor.trackOf(ball?.side) === 1 ? 'b' : 'a';
  return (
    <div className="case-ball-figure">
      <span className="sr">{label}</span>
      <svg viewBox="0 0 240 56" aria-hidden="true">
        <path className="track a" d="M0 14H44C84 14 84 25 120 25C156 25 156 14 196 14H240" />
        <path className="track b" d="M0 42H44C84 42 84 31 120 31C156 31 156 42 196 42H240" />
        {place && <circle className={`case-ball-dot ${tone}`} cx={place.x} cy={place.y} r="9" />}
      </svg>
    </div>
  );
}
