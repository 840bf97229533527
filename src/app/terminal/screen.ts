/** What a command shows. Answers go to standard output, all else beside it, so that a program can read the answer alone. */
export interface Screen {
  /** A line of the answer. */
  say(line: string): void;
  /** A line beside the answer. */
  note(line: string): void;
  /** Something that takes long: a bar on a terminal, a line at its beginning and end elsewhere. */
  step(label: string): Step;
}

export interface Step {
  /** A share from 0 to 1, and words such as `1,200 rows`. */
  at(share: number | undefined, words: string): void;
  end(words: string): void;
}

interface Streams {
  readonly out: { write(text: string): unknown };
  readonly beside: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
}

const BAR = 24;
const EVERY_MS = 100;

export function openScreen({ out, beside }: Streams): Screen {
  const note = (line: string) => void beside.write(`${line}\n`);
  return {
    say: (line) => void out.write(`${line}\n`),
    note,
    step: (label) => (beside.isTTY ? drawnStep(beside, label) : plainStep(note, label)),
  };
}

function plainStep(note: (line: string) => void, label: string): Step {
  note(`· ${label}`);
  return { at: () => {}, end: (words) => note(`  ${words}`) };
}

/** Draws over its own line; the last state stays. */
function drawnStep(beside: Streams['beside'], label: string): Step {
  let drawnAt = Number.NEGATIVE_INFINITY;
  const draw = (text: string) => {
    const width = (beside.columns ?? 80) - 1;
    beside.write(`\r\u001b[K${text.slice(0, width)}`);
  };
  draw(`· ${label}`);
  return {
    at: (share, words) => {
      if (performance.now() - drawnAt < EVERY_MS) return;
      drawnAt = performance.now();
      draw(`· ${label} ${share === undefined ? '' : `${bar(share)} `}${words}`);
    },
    end: (words) => {
      draw(`· ${label}: ${words}`);
      beside.write('\n');
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
}
