import fs from 'node:fs';
import path from 'node:path';
import { after } from 'node:test';
import type { FilesSettings } from '#platform/config';
import { createLog } from '#platform/log';
import type { TestDatabase } from '#testing/database';
import { openFiles } from '../open-files.ts';
import { testFolder } from '../testing.ts';
import { S3Server } from './s3-server.ts';

/** A place that a test can look into and meddle with, past the store. */
export interface Arranged {
  readonly name: 'folder' | 's3';
  readonly settings: FilesSettings;
  objects(): string[];
  peek(name: string): Buffer;
  poke(name: string, bytes: Buffer | undefined): void;
  /** Makes an object look older. */
  age(name: string, days: number): void;
  readonly s3: S3Server | undefined;
}

export const arrangements: readonly (() => Promise<Arranged>)[] = [arrangeFolder, arrangeS3];

async function arrangeFolder(): Promise<Arranged> {
  const settings = testFolder();
  const fileOf = (name: string) => path.join(settings.folder, name.split('.')[0]!.slice(-2), name);
  return {
    name: 'folder',
    settings,
    s3: undefined,
    objects: () =>
      fs
        .globSync('*/*', { cwd: settings.folder })
        .map((file) => path.basename(file))
        .toSorted(),
    peek: (name) => fs.readFileSync(fileOf(name)),
    poke: (name, bytes) => {
      if (!bytes) return fs.rmSync(fileOf(name));
      fs.mkdirSync(path.dirname(fileOf(name)), { recursive: true });
      return fs.writeFileSync(fileOf(name), bytes);
    },
    age: (name, days) => {
      const then = new Date(Date.now() - days * 86_400_000);
      fs.utimesSync(fileOf(name), then, then);
    },
  };
}

async function arrangeS3(): Promise<Arranged> {
  const server = new S3Server();
  after(() => server.stop());
  const settings = { ...testFolder(), s3: await server.start() };
  return {
    name: 's3',
    settings,
    s3: server,
    objects: () => [...server.objects.keys()].toSorted(),
    peek: (name) => server.objects.get(name)!.bytes,
    poke: (name, bytes) => {
      if (bytes) server.objects.set(name, { bytes, changedAt: new Date() });
      else server.objects.delete(name);
    },
    age: (name, days) => {
      server.objects.get(name)!.changedAt = new Date(Date.now() - days * 86_400_000);
    },
  };
}

export const openOn = (
  { db, connection }: TestDatabase<unknown>,
  settings: FilesSettings,
  limits: Parameters<typeof openFiles>[2] = {},
) => openFiles(settings, { db, connection, log: createLog('silent') }, limits);

/** Bytes in parts, as a line brings them. */
export async function* inParts(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function wholeOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
