import type { Task } from '#contracts/cases';

type Lines = Task['checklist'];

const MOST_LINES = 50;

/** One line each; a line that stood there before keeps its tick, wherever it stands now. */
export function checklistFrom(text: string, before: Lines = []): { text: string; isDone: boolean }[] {
  const ticked = before.filter(({ isDone }) => isDone).map((line) => line.text);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
    .map((line) => {
      const at = ticked.indexOf(line);
      if (at >= 0) ticked.splice(at, 1);
      return { text: line, isDone: at >= 0 };
    });
}

export const linesOf = (checklist: Lines): string => checklist.map(({ text }) => text).join('\n');
