import { Button } from '#ui';
import type { Making } from './use-making.ts';

interface Props {
  making: Making;
  address: string;
  /** What is on the button; a longer name for those who hear it alone. */
  says: string;
  named?: string;
}

/** Has a file made and kept; while one is on its way the others wait. */
export const MakeButton = ({ making, address, says, named }: Props) => (
  <Button
    aria-busy={making.making === address}
    disabled={making.making !== undefined}
    onClick={() => making.make(address)}
    {...(named !== undefined && { 'aria-label': named })}
  >
    {says}
  </Button>
);
