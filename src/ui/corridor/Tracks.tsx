/** The two tracks of the channel at small size, in front of a side's name. */
export function Tracks({ of }: { of: 'a' | 'b' | 'both' | 'neither' }) {
  const upper = of === 'a' || of === 'both' ? 'a' : 'off';
  const lower = of === 'b' || of === 'both' ? 'b' : 'off';
  return (
    <svg viewBox="0 0 22 14" aria-hidden="true">
      <path className={`track ${upper}`} d="M0 2.5H6C11 2.5 11 5.9 16 5.9H22" />
      <path className={`track ${lower}`} d="M0 11.5H6C11 11.5 11 8.1 16 8.1H22" />
    </svg>
  );
}

/** The mark of the centre: two systems, one channel, never merged. */
export function Mark() {
  return (
    <svg width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
      <path className="track a" d="M0 3H8C16 3 16 8.6 24 8.6H34" />
      <path className="track b" d="M0 17H8C16 17 16 11.4 24 11.4H34" />
    </svg>
  );
}
