import type { Settings } from '#platform/config';

/** Hears how far it is: what is done now, how much of it, of how much. */
export type Progress = (what: 'rows' | 'contents', done: number, total: number) => void;

export interface Backing {
  readonly settings: Settings;
  /** The folder of backups, and what opens it. */
  readonly folder: string;
  readonly passphrase: string;
  readonly tell: (line: string) => void;
  readonly progress: Progress;
}
