const WIDTH = 300;

/** A number as the length of a bar; hollow and dashed for what no source says. It repeats the number beside it. */
export function CountBar({ share, isUnstated }: { share: number; isUnstated: boolean }) {
  return (
    <svg className="figures-bar" viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={isUnstated ? 'unstated' : 'stated'}
        x="0.5"
        y="1.5"
        width={Math.max(2, share * (WIDTH - 1))}
        height="9"
      />
    </svg>
  );
}
