/** Repeats what the number beside it says. */
export function ShareBar({ share, tone }: { share: number; tone: string }) {
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="all" width="100" height="8" />
      <rect className={tone} width={share > 0 ? Math.max(1, share * 100) : 0} height="8" />
    </svg>
  );
}
