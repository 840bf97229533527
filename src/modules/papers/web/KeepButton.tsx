import { Button } from '#ui';
import type { Making } from './use-making.ts';

interface Props {
  making: Making;
  /** What is kept: the same as long as it is under way. */
  name: string;
  keep: () => Promise<string>;
  says: string;
  named: string;
}

/** Has a paper made and kept in the room; while one is on its way the others wait. */
export const KeepButton = ({ making, name, keep, says, named }: Props) => (
  <Button
    look="quiet"
    aria-busy={making.making === name}
    aria-label={named}
    disabled={making.making !== undefined}
    onClick={() => making.keep(name, keep)}
  >
    {says}
  </Button>
);
