const WIDTH = 48;

/** A share between 0 and 1 as a bar. It repeats what order or words say, so it is hidden from screen readers. */
export function Bar({ share }: { share: number }) {
  const part = Math.max(2, Math.min(1, share) * WIDTH);
  return (
    <svg className="bar" viewBox={`0 0 ${WIDTH} 8`} aria-hidden="true">
      <rect className="all" x="0" y="2" width={WIDTH} height="4" />
      <rect className="part" x="0" y="2" width={part} height="4" />
    </svg>
  );
}
