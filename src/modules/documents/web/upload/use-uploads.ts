import { useEffect, useRef, useState } from 'react';
import { beginUpload, finishUpload, getUpload, sendBytes, type Upload } from '#contracts/documents';
import type { Language } from '#platform/languages';
import { callEndpoint, NoAnswer, ProblemError, sendBytesTo } from '#ui';
import { sendFile } from './send-file.ts';

/** A file that is to be sent, and where it goes. */
export interface Wanted {
  readonly file: File;
  readonly compartment: string;
  readonly folder: string;
  readonly language: Language;
  /** It becomes a further version of this document. */
  readonly documentId?: string | undefined;
  /** It was begun earlier, and goes on. */
  readonly upload?: Upload | undefined;
}

export type SendingState = 'sending' | 'lost' | 'paused' | 'checking' | 'refused';

export interface Sending extends Wanted {
  readonly key: number;
  readonly received: number;
  readonly state: SendingState;
  readonly error?: Error;
}

export interface Uploads {
  readonly all: readonly Sending[];
  send(wanted: Wanted): void;
  pause(key: number): void;
  goOn(key: number): void;
  forget(key: number): void;
}

/** Larger files are checked by the centre alone: a browser would have to hold them whole. */
const MOST_TO_HASH = 64 * 1024 * 1024;

/** Files on their way to the room of a case. What has arrived when the page is left is kept and can be gone on with. */
export function useUploads(caseId: string, onArrived: () => void): Uploads {
  const [all, setAll] = useState<readonly Sending[]>([]);
  const stops = useRef(new Map<number, AbortController>());
  const next = useRef(0);
  useEffect(() => {
    const held = stops.current;
    return () => held.forEach((stop) => stop.abort());
  }, []);
  const change = (key: number, to: Partial<Sending>) =>
    setAll((before) => before.map((one) => (one.key === key ? { ...one, ...to } : one)));
  const forget = (key: number) => setAll((before) => before.filter((one) => one.key !== key));

  const run = async (key: number, wanted: Wanted) => {
    const stop = new AbortController();
    stops.current.set(key, stop);
    try {
      const upload = wanted.upload ?? (await announce(caseId, wanted, stop.signal));
      change(key, { upload, state: 'sending' });
      await carry(caseId, { file: wanted.file, upload, signal: stop.signal }, (to) => change(key, to));
      forget(key);
      onArrived();
    } catch (error) {
      if (stop.signal.aborted) change(key, { state: 'paused' });
      else
        change(key, { state: 'refused', error: error instanceof Error ? error : new Error(String(error)) });
    } finally {
      stops.current.delete(key);
    }
  };
  return {
    all,
    send: (wanted) => {
      const key = next.current++;
      setAll((before) => [
        ...before,
        { ...wanted, key, received: wanted.upload?.received ?? 0, state: 'sending' },
      ]);
      void run(key, wanted);
    },
    pause: (key) => stops.current.get(key)?.abort(),
    goOn: (key) => {
      const one = all.find((each) => each.key === key);
      if (one) void run(key, one);
    },
    forget,
  };
}

async function announce(caseId: string, { file, ...to }: Wanted, signal: AbortSignal): Promise<Upload> {
  const sha256 = file.size <= MOST_TO_HASH ? await digestOf(file) : undefined;
  const { compartment, folder, language, documentId } = to;
  return callEndpoint(
    beginUpload,
    {
      id: caseId,
      compartment,
      folder,
      language,
      documentId,
      sha256,
      title: file.name,
      name: file.name,
      bytes: file.size,
    },
    signal,
  );
}

/** Only where the browser has it: over TLS, or on this very machine. */
async function digestOf(file: File): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface Carried {
  readonly file: File;
  readonly upload: Upload;
  readonly signal: AbortSignal;
}

async function carry(
  caseId: string,
  { file, upload, signal }: Carried,
  change: (to: Partial<Sending>) => void,
) {
  const at = { id: caseId, uploadId: upload.id };
  const ask = async () => (await callEndpoint(getUpload, at, signal)).received;
  const line = {
    send: async (offset: number, bytes: Blob) =>
      (await sendBytesTo([sendBytes, { ...at, offset }], bytes, signal)).received,
    ask,
    isPassing,
    again: (milliseconds: number) => onlineAgain(milliseconds, signal),
  };
  // A pause may have cut off a part: what has arrived of it is kept.
  await sendFile([file, await ask()], line, {
    onReceived: (received) => change({ received, state: 'sending' }),
    onLost: () => change({ state: 'lost' }),
  });
  change({ state: 'checking' });
  await callEndpoint(finishUpload, at, signal);
}

function onlineAgain(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      globalThis.removeEventListener('online', done);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(done, milliseconds);
    globalThis.addEventListener('online', done);
    signal.addEventListener('abort', done, { once: true });
  });
}

/** The line broke, the centre is away or busy, or the part before is still being put away. */
function isPassing(error: unknown): boolean {
  if (error instanceof NoAnswer) return true;
  if (!(error instanceof ProblemError)) return false;
  const { status, code } = error.problem;
  return status >= 500 || status === 429 || code === 'files.wrong-offset' || code === 'files.being-written';
}
